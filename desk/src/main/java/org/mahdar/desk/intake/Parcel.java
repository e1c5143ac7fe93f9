package org.mahdar.desk.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Article;

/** Files that somebody sent, in a folder of their own until they are read. One thread fills it. */
public final class Parcel {

  private static final int LONGEST_NAME = 120;

  private final Path folder;
  private final List<Path> files = new ArrayList<>();

  private Parcel(Path folder) {
    this.folder = folder;
  }

  /** What fills a parcel. */
  @FunctionalInterface
  public interface Filling {
    void into(Parcel parcel) throws IOException;
  }

  /**
   * Sends what {@code filling} puts into a parcel on its way into the ledger.
   *
   * @throws UncheckedIOException when it cannot be kept meanwhile
   */
  public static Job send(Jobs jobs, Filling filling) {
    Parcel parcel = empty();
    try {
      filling.into(parcel);
      return parcel.to(jobs);
    } catch (IOException e) {
      parcel.discard();
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      parcel.discard();
      throw e;
    }
  }

  private static Parcel empty() {
    try {
      return new Parcel(Files.createTempDirectory("mahdar-add"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param name as it was sent: nothing of it is trusted
   */
  public void put(@Nullable String name, InputStream content) throws IOException {
    Path place = folder.resolve(safe(name));
    for (int i = 2; Files.exists(place); i++) {
      place = folder.resolve(i + "-" + safe(name));
    }
    Files.copy(content, place);
    files.add(place);
  }

  private Job to(Jobs jobs) {
    return jobs.start(
        files.stream().map(Path::toString).toList(),
        files.stream().map(file -> String.valueOf(file.getFileName())).toList(),
        this::named,
        this::discard);
  }

  /** The last part of a name that somebody else chose, without what a path could mean. */
  private static String safe(@Nullable String name) {
    String given = name == null ? "" : name;
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    StringBuilder safe = new StringBuilder();
    last.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || " ._-()".indexOf(c) >= 0)
        .limit(LONGEST_NAME)
        .forEach(safe::appendCodePoint);
    String kept = safe.toString().strip();
    return kept.isEmpty() || kept.startsWith(".") ? "file" + kept : kept;
  }

  /** The article under the name that was sent, wherever it lay meanwhile. */
  private Article named(Article article) {
    String place = folder.toString() + folder.getFileSystem().getSeparator();
    return new Article(
        article.source().replace(place, ""),
        article.url(),
        article.text(),
        article.stated(),
        article.passages(),
        article.warnings());
  }

  private void discard() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList())) {
        Files.deleteIfExists(each);
      }
    } catch (IOException _) {
      // The system clears its folder of temporary files.
    }
  }
}
