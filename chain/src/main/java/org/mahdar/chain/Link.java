package org.mahdar.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two articles that carry the same text, or a part of it.
 *
 * @param aInB 0 to 1: the share of {@code a}'s words that {@code b} carries
 * @param from which one the other was made from; {@code NOT_KNOWN} where the times do not tell
 * @param agency credited in either
 * @param confidence 0 to 1
 */
public record Link(
    Report a,
    Report b,
    Type type,
    double aInB,
    double bInA,
    From from,
    @Nullable String agency,
    List<Edit> edits,
    double confidence) {

  public Link {
    edits = List.copyOf(edits);
    if (a.id().equals(b.id())) {
      throw new IllegalArgumentException("an article is no copy of itself: " + a.source());
    }
    if (aInB < 0 || aInB > 1 || bInA < 0 || bInA > 1 || confidence < 0 || confidence > 1) {
      throw new IllegalArgumentException("shares lie between 0 and 1: " + aInB + ", " + bInA);
    }
  }

  /** What two articles share. */
  public enum Type {
    /** The same text but for spelling, punctuation, day words, honorifics and credit line. */
    VERBATIM,
    /** The same report, cut, extended, reordered or reworded. */
    EDITED,
    /** A substantial passage among other material. */
    PARTIAL,
    /** The same text through another translation. */
    RETRANSLATED,
    /** A quotation and nothing else. */
    QUOTED;

    /** Whether one's words were taken over by the other, beyond a quotation. */
    public boolean isCopy() {
      return this != QUOTED;
    }
  }

  /** Which way a text went. */
  public enum From {
    A,
    B,
    NOT_KNOWN
  }
}
