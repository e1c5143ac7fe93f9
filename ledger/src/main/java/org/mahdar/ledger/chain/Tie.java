package org.mahdar.ledger.chain;

import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Link;
import org.mahdar.chain.Report;

/**
 * A link, as one of its two documents sees it.
 *
 * @param with the other document; without its words
 * @param carried 0 to 1: the share of this document's words that the other carries
 * @param carries 0 to 1: the share of the other's words that this document carries
 * @param way which one the other was made from, where times and credits tell
 * @param agency credited in either
 * @param confidence 0 to 1
 */
public record Tie(
    Report with,
    Link.Type type,
    double carried,
    double carries,
    Way way,
    @Nullable String agency,
    double confidence) {

  /** Which way a text went. */
  public enum Way {
    /** The other was made from this document. */
    FROM_HERE,
    /** This document was made from the other. */
    TO_HERE,
    NOT_KNOWN
  }
}
