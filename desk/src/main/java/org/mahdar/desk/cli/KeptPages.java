package org.mahdar.desk.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.KeptCopies;
import org.mahdar.finding.Minutes;
import org.mahdar.source.web.Kept;

/** The pages that a ledger's documents were read from, as far as they are kept. */
final class KeptPages {

  private final Path folder;
  private final KeptCopies copies;

  /**
   * @param ledger the ledger's folder
   */
  KeptPages(Path ledger) {
    this.folder = WatchCommand.keptIn(ledger);
    this.copies = new KeptCopies(folder);
  }

  /** Where the page of a document is kept and since when, for people; null when it is not. */
  @Nullable String place(Minutes minutes) {
    return copies
        .find(minutes)
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
        copies
            .find(minutes)
            .orElseThrow(() ->
                CommandFailed.failed(
                    "The page of «"
                        + minutes.source()
                        + "» is not kept in "
                        + folder
                        + ". Pages that are fetched with --keep are."));
    try {
      return copies.page(kept);
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
}
