package org.mahdar.ledger.readout;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Quote;

/**
 * A sentence of one account, and of the other where it has one of the same content.
 *
 * @param shared the content words that both have, folded
 */
public record Line(Sort sort, @Nullable Quote here, @Nullable Quote there, List<String> shared) {

  public Line {
    shared = List.copyOf(shared);
    if (here == null && there == null) {
      throw new IllegalArgumentException("a line of neither account");
    }
  }

  /** What became of a sentence in the other account. */
  public enum Sort {
    SAME,
    REWORDED,
    ONLY_HERE,
    ONLY_THERE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
