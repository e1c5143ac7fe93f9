package org.mahdar.desk.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mahdar.finding.Minutes;
import org.mahdar.source.web.Kept;
import org.mahdar.source.web.KeptIndex;

/** Finds the page that a document was read from among those that are kept. */
public final class KeptCopies {

  private static final int MOST_TRIED = 100;

  private final KeptIndex index;

  /**
   * @param folder of the web archives; need not be there
   */
  public KeptCopies(Path folder) {
    this.index = new KeptIndex(folder);
  }

  /** Where a ledger's folder has its web archives. */
  public static Path in(Path ledger) {
    return ledger.resolve("kept");
  }

  /** A document of a feed goes by the feed's address: the capture that lists it is meant. */
  public Optional<Kept> find(Minutes minutes) {
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

  /** The page as it was received. */
  public byte[] page(Kept kept) throws IOException {
    return index.page(kept);
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
