package org.mahdar.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Reasons;
import org.mahdar.source.refusal.Words;

/**
 * Zip archives and gzip streams. An entry's name is only ever a name: nothing is written, so one
 * that climbs out of its folder leads nowhere.
 */
final class Archives {

  /** Names written by old tools are in no stated charset; a wrong one only spoils the name. */
  private static final List<Charset> NAMES =
      List.of(StandardCharsets.UTF_8, Charset.forName("windows-1256"));

  private final Limits limits;
  private final Delivery delivery;
  private final Consumer<Incoming> opener;

  /**
   * @param opener takes every stream that is found inside
   */
  Archives(Limits limits, Delivery delivery, Consumer<Incoming> opener) {
    this.limits = limits;
    this.delivery = delivery;
    this.opener = opener;
  }

  void gzip(Incoming incoming) throws IOException {
    Counted packed = new Counted(incoming.bytes());
    try (GZIPInputStream content = new GZIPInputStream(packed, 1 << 13)) {
      String name =
          incoming.name().replaceFirst("(?i)\\.gz$", "").replaceFirst("(?i)\\.tgz$", ".tar");
      opener.accept(
          incoming.inner(incoming.locator(), name, unpacked(content, incoming, packed::count)));
    }
  }

  /** An archive with its directory, from the disk; one without, as far as its entries follow. */
  void zip(Incoming incoming) throws IOException {
    try (ZipFile zip = incoming.path() == null ? null : directory(incoming.path())) {
      if (zip == null) {
        stream(incoming);
      } else {
        entries(zip, incoming);
      }
    }
  }

  private static @Nullable ZipFile directory(Path path) {
    for (Charset names : NAMES) {
      ZipFile zip = directory(path, names);
      if (zip != null) {
        return zip;
      }
    }
    return null;
  }

  private static @Nullable ZipFile directory(Path path, Charset names) {
    try {
      return new ZipFile(path.toFile(), names);
    } catch (IOException damaged) {
      return null; // The stream of its entries is tried, and says what is wrong.
    }
  }

  private void entries(ZipFile zip, Incoming incoming) {
    EntryNames names = new EntryNames();
    long[] done = {0};
    for (Iterator<? extends ZipEntry> all = zip.entries().asIterator(); all.hasNext(); ) {
      ZipEntry entry = all.next();
      if (delivery.stopped() || incoming.budget().spent()) {
        return;
      }
      if (!entry.isDirectory()
          && !names.passed(entry.getName(), name -> zip.getEntry(name) != null)) {
        entry(zip, entry, incoming, names, done[0]);
      }
      done[0] += Math.max(entry.getCompressedSize(), 0);
      long soFar = done[0];
      delivery.measure(() -> soFar);
    }
    if (names.count() == 0) {
      delivery.skipped(incoming.locator(), "the archive holds no files; remove it");
    }
  }

  private void entry(
      ZipFile zip, ZipEntry entry, Incoming incoming, EntryNames names, long before) {
    String locator = locator(incoming, entry);
    if (!names.add(entry.getName())) {
      delivery.skipped(locator, "the archive holds this name twice; rename one of the two");
      return;
    }
    long size = Math.max(entry.getCompressedSize(), 0);
    try (InputStream raw = zip.getInputStream(entry)) {
      Unpacked content = new Unpacked(raw, limits, incoming.budget(), () -> size);
      double packed = size / (double) Math.max(entry.getSize(), 1);
      delivery.measure(() -> before + Math.min(size, (long) (content.count() * packed)));
      opener.accept(incoming.inner(locator, entry.getName(), new Peeked(content)));
    } catch (IOException failure) {
      delivery.skipped(locator, Reasons.of(failure));
    }
  }

  /** Entry after entry; after a break nothing can be found, so that the first one is the end. */
  private void stream(Incoming incoming) throws IOException {
    Counted packed = new Counted(incoming.bytes());
    EntryNames names = new EntryNames();
    try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.UTF_8)) {
      for (ZipEntry entry = following(zip); entry != null; entry = following(zip)) {
        if (delivery.stopped()) {
          return;
        }
        if (!entry.isDirectory() && !names.passed(entry.getName()) && names.add(entry.getName())) {
          long before = packed.count();
          Peeked content = unpacked(zip, incoming, () -> packed.count() - before + 512);
          opener.accept(incoming.inner(locator(incoming, entry), entry.getName(), content));
          if (content.broken()) {
            return;
          }
        }
      }
    }
    if (incoming.path() != null) {
      throw new BadInput(
          "the archive's end is missing; "
              + names.count()
              + " entries could be found; copy or download it again");
    }
    if (names.count() == 0) {
      throw new BadInput("the archive holds no files; remove it");
    }
  }

  private static @Nullable ZipEntry following(ZipInputStream zip) throws IOException {
    try {
      return zip.getNextEntry();
    } catch (IllegalArgumentException badName) {
      throw new BadInput("an entry's name is not UTF-8; unpack the archive and pass the folder");
    }
  }

  private Peeked unpacked(InputStream content, Incoming incoming, LongSupplier packed) {
    return new Peeked(new Unpacked(content, limits, incoming.budget(), packed));
  }

  private static String locator(Incoming incoming, ZipEntry entry) {
    return incoming.locator() + "!" + Words.name(entry.getName());
  }
}
