package org.mahdar.desk.web.view;

import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.intake.Job;
import org.mahdar.desk.intake.Jobs;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Act;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Unclear;
import org.mahdar.text.Article;

/** Takes what somebody sends and puts it on its way into the ledger. */
record Additions(Jobs jobs) implements Act {

  private static final int LONGEST_NAME = 120;
  private static final Label NOTHING =
      new Label(
          "Nothing was sent. Choose files, or write an address or a text.",
          "لم يُرسل شيء. اختر ملفات أو اكتب عنوانا أو نصا.");
  private static final Label NO_ADDRESS =
      new Label(
          "An address begins with http:// or https://. Files are sent with the first form.",
          "يبدأ العنوان بـ http:// أو https://، أما الملفات فترسل بالنموذج الأول.");

  @Override
  public String path() {
    return "/add";
  }

  @Override
  public String perform(Asked asked) {
    String address = asked.sent("address");
    String text = asked.sent("text");
    List<UploadedFile> files =
        asked.context().uploadedFiles("files").stream().filter(it -> it.size() > 0).toList();
    Job job;
    if (address != null) {
      job = fetch(address);
    } else if (text != null) {
      job = take(folder -> List.of(written(folder, text)));
    } else if (!files.isEmpty()) {
      job = take(folder -> files.stream().map(file -> received(folder, file)).toList());
    } else {
      throw new Unclear(NOTHING);
    }
    return "/add/" + job.id();
  }

  private Job fetch(String address) {
    if (!address.startsWith("http://") && !address.startsWith("https://")) {
      throw new Unclear(NO_ADDRESS);
    }
    return jobs.start(List.of(address), List.of(address), article -> article, () -> {});
  }

  /** What puts files into an empty folder. */
  private interface Filling {
    List<Path> into(Path folder);
  }

  private Job take(Filling filling) {
    Path folder = folder();
    try {
      List<Path> files = filling.into(folder);
      return jobs.start(
          files.stream().map(Path::toString).toList(),
          files.stream().map(file -> String.valueOf(file.getFileName())).toList(),
          article -> named(article, folder),
          () -> delete(folder));
    } catch (UncheckedIOException e) {
      delete(folder);
      throw e;
    }
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("mahdar-add");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One text has one name, so that adding it twice changes nothing. */
  private static Path written(Path folder, String text) {
    try {
      String name = "text-" + Integer.toHexString(text.hashCode()) + "-" + text.length() + ".txt";
      return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path received(Path folder, UploadedFile file) {
    Path place = folder.resolve(safe(file.filename()));
    try (InputStream in = file.content()) {
      for (int i = 2; Files.exists(place); i++) {
        place = folder.resolve(i + "-" + safe(file.filename()));
      }
      Files.copy(in, place);
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The last part of a name that somebody else chose, without what a path could mean. */
  private static String safe(@Nullable String name) {
    String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    StringBuilder safe = new StringBuilder();
    last.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || " ._-()".indexOf(c) >= 0)
        .limit(LONGEST_NAME)
        .forEach(safe::appendCodePoint);
    String kept = safe.toString().strip();
    return kept.isEmpty() || kept.startsWith(".") ? "file" + kept : kept;
  }

  /** The article under the name that was sent, wherever it lay meanwhile. */
  private static Article named(Article article, Path folder) {
    String place = folder.toString() + folder.getFileSystem().getSeparator();
    return new Article(
        article.source().replace(place, ""),
        article.url(),
        article.text(),
        article.stated(),
        article.passages(),
        article.warnings());
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList())) {
        Files.deleteIfExists(each);
      }
    } catch (IOException _) {
      // The system clears its folder of temporary files.
    }
  }
}
