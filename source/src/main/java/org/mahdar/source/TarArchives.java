package org.mahdar.source;

import java.io.IOException;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Words;

/** Tar archives, entry after entry; only files are read, links and devices lead nowhere. */
final class TarArchives {

  /** Not links, devices, folders, and the headers between them. */
  private static final Set<Byte> FILES =
      Set.of(
          TarConstants.LF_NORMAL,
          TarConstants.LF_OLDNORM,
          TarConstants.LF_CONTIG,
          TarConstants.LF_GNUTYPE_SPARSE);

  private static final String TWICE =
      "the archive holds this name twice; the first one is read; rename one of the two";

  private final Limits limits;
  private final Delivery delivery;
  private final Consumer<Incoming> opener;

  /**
   * @param opener takes every stream that is found inside
   */
  TarArchives(Limits limits, Delivery delivery, Consumer<Incoming> opener) {
    this.limits = limits;
    this.delivery = delivery;
    this.opener = opener;
  }

  void read(Incoming incoming) throws IOException {
    Counted packed = new Counted(incoming.bytes());
    EntryNames names = new EntryNames();
    try (TarArchiveInputStream tar = new TarArchiveInputStream(packed, "UTF-8")) {
      boolean goesOn = true;
      while (goesOn && !delivery.stopped() && !incoming.budget().spent()) {
        TarArchiveEntry entry = following(tar, names.count());
        goesOn = entry != null && entry(tar, entry, packed, incoming, names);
      }
    }
    if (names.count() == 0 && !delivery.stopped()) {
      throw new BadInput("it holds no files, or is no tar archive at all; check it or remove it");
    }
  }

  private static @Nullable TarArchiveEntry following(TarArchiveInputStream tar, int count)
      throws IOException {
    try {
      return tar.getNextEntry();
    } catch (IOException | IllegalArgumentException damaged) {
      throw new BadInput(
          count == 0
              ? "it is not a tar archive, though its name says so, or it is damaged; copy or"
                  + " download it again"
              : "the archive is cut short or damaged after "
                  + count
                  + " entries; those are read; copy or download it again");
    }
  }

  /** False when nothing can follow. */
  private boolean entry(
      TarArchiveInputStream tar,
      TarArchiveEntry entry,
      Counted packed,
      Incoming incoming,
      EntryNames names) {
    String name = entry.getName();
    if (!FILES.contains(entry.getLinkFlag()) || names.passed(name)) {
      return true;
    }
    String locator = incoming.locator() + "!" + Words.name(name);
    if (!names.add(name)) {
      delivery.skipped(locator, TWICE);
      return true;
    }
    long before = packed.count();
    Unpacked content =
        new Unpacked(tar, limits, incoming.budget(), () -> packed.count() - before + 512);
    Peeked bytes = new Peeked(content);
    opener.accept(incoming.inner(locator, name, bytes));
    return !bytes.broken();
  }
}
