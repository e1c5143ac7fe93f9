package org.mahdar.desk.web;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.KeptCopies;
import org.mahdar.finding.Minutes;

/** The pages that were kept as they were received, where the ledger is a folder that has any. */
public final class Kept {

  private static final int DAY = "2024-07-03".length();

  private final @Nullable KeptCopies copies;

  /**
   * @param address the ledger's
   */
  public Kept(String address) {
    boolean folder = !address.startsWith("jdbc:");
    this.copies = folder ? new KeptCopies(KeptCopies.in(Path.of(address))) : null;
  }

  /** The day on which the page was received; null when it is not kept. */
  public @Nullable String since(Minutes minutes) {
    return find(minutes).map(kept -> kept.date().toString().substring(0, DAY)).orElse(null);
  }

  /** The page, byte by byte as it was received. */
  public Optional<byte[]> page(Minutes minutes) throws IOException {
    Optional<org.mahdar.source.web.Kept> found = find(minutes);
    return copies == null || found.isEmpty()
        ? Optional.empty()
        : Optional.of(copies.page(found.get()));
  }

  private Optional<org.mahdar.source.web.Kept> find(Minutes minutes) {
    return copies == null ? Optional.empty() : copies.find(minutes);
  }
}
