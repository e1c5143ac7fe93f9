package org.mahdar.ledger.pledge;

import java.util.List;
import java.util.Locale;
import org.mahdar.ledger.likeness.Likeness;

/**
 * Something that may answer a promise, or announced it, and why it is shown. It is for people to
 * say what it proves.
 *
 * @param ground where the shared words stand
 * @param shared the content words that both have, folded
 * @param timing of what happened, against the promise's due date
 */
public record Evidence(Happening happening, Ground ground, List<String> shared, Timing timing) {

  public Evidence {
    shared = List.copyOf(shared);
  }

  static Evidence of(Happening happening, Ground ground, Likeness likeness, Timing timing) {
    return new Evidence(happening, ground, likeness.shared(), timing);
  }

  /** Where the words that it shares with the promise stand. */
  public enum Ground {
    /** In its own words: the thing promised is named there. */
    NAMED,
    /** In its own words, as a sentence of the same content. */
    WORDED_ALIKE,
    /** In the sentences around it. */
    NAMED_NEARBY;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** When it happened, seen from the promise. */
  public enum Timing {
    ANNOUNCED,
    NO_DUE_DATE,
    BY_DUE_DATE,
    AFTER_DUE_DATE;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
