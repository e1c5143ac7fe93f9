package org.mahdar.reading.reporting;

import java.util.Locale;
import org.mahdar.grammar.Match;

/** How a cue leads to its content: what a reporting rule sets as {@code frame}. */
enum Frame {
  /** أن، إن and a clause. */
  THAT,
  /** A colon or quotation mark and the words themselves. */
  WORDS,
  /** An object, perhaps behind a preposition. */
  OBJECT,
  /** A verbal noun with its pronoun that opens the sentence of another cue. */
  MASDAR,
  /** A noun of saying with its owner: قوله، اتهامه. */
  NOUN,
  /** «ما وصفه بـ», «الذي يعتبره»: what the clause tells of is called something by its subject. */
  CALLED,
  /** وفقا لـ and the like: the voice stands behind the phrase. */
  SOURCE,
  /** A quotation first, and who said it behind. */
  QUOTED;

  static Frame of(Match match) {
    String frame = match.rule().set().get("frame");
    if (frame == null) {
      throw new IllegalStateException(match.rule().place() + ": a reporting rule sets frame");
    }
    return valueOf(frame.toUpperCase(Locale.ROOT));
  }

  /** Whether a clause or the words themselves follow. */
  boolean leadsToClause() {
    return this == THAT || this == WORDS;
  }
}
