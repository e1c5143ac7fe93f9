package org.mahdar.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.source.web.Kept;
import org.mahdar.source.web.KeptIndex;

/** The pages that a ledger's documents were read from, as far as they are kept. */
final class KeptPages {

  private static final int MOST_TRIED = 100;

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

  /** A document of a feed goes by the feed's address: the capture that lists it is meant. */
  private Optional<Kept> find(Minutes minutes) {
    try {
      String source = minutes.source();
      int inner = source.indexOf('#');
      String url = minutes.url();
      List<Kept> kept = index.find(source, minutes.captured());
      if (kept.isEmpty() && inner > 0 && url != null) {
        return listing(index.find(source.substring(0, inner), minutes.captured()), url);
      }
      return (kept.isEmpty() && url != null ? index.find(url, minutes.captured()) : kept)
          .stream().findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<Kept> listing(List<Kept> captures, String url) throws IOException {
    for (Kept kept : captures.subList(0, Math.min(MOST_TRIED, captures.size()))) {
      String body = new String(index.page(kept), StandardCharsets.UTF_8);
      if (body.contains(url) || body.contains(url.replace("&", "&amp;"))) {
        return Optional.of(kept);
      }
    }
    return captures.stream().findFirst();
  }
}
