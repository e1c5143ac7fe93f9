package org.mahdar.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.source.web.Kept;
import org.mahdar.source.web.KeptIndex;

/** The pages that a ledger's documents were read from, as far as they are kept. */
final class KeptPages {

  private final Path folder;
  private final KeptIndex index;

  /**
   * @param ledger the ledger's folder
   */
  KeptPages(Path ledger) {
    this.folder = WatchCommand.keptIn(ledger);
    this.index = new KeptIndex(folder);
  }

  /** Where the page of a document is kept and since when, for people; null when it is not. */
  @Nullable String place(Minutes minutes) {
    return find(minutes)
        .map(kept ->
            folder.resolve(kept.file())
                + ", byte "
                + kept.offset()
                + ", received "
                + kept.date()
                + "; show --kept prints it")
        .orElse(null);
  }

  /**
   * The page of a document as it was received.
   *
   * @throws CommandFailed when it is not kept, or not readable any more
   */
  byte[] page(Minutes minutes) {
    Kept kept =
        find(minutes)
            .orElseThrow(() ->
                CommandFailed.failed(
                    "The page of «"
                        + minutes.source()
                        + "» is not kept in "
                        + folder
                        + ". Pages that are fetched with --keep are."));
    try {
      return index.page(kept);
    } catch (IOException e) {
      throw new CommandFailed(
          Exit.FAILED,
          "The page of «"
              + minutes.source()
              + "» cannot be read from "
              + folder.resolve(kept.file())
              + " at byte "
              + kept.offset()
              + " ("
              + e.getMessage()
              + "). Was the file moved or changed?",
          e);
    }
  }

  /** A document of a feed goes by the feed's address and its number. */
  private Optional<Kept> find(Minutes minutes) {
    try {
      String source = minutes.source().replaceFirst("[#!].*$", "");
      Optional<Kept> kept = index.find(source, minutes.captured());
      String url = minutes.url();
      return kept.isPresent() || url == null ? kept : index.find(url, minutes.captured());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
