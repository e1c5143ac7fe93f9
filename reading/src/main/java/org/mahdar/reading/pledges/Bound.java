package org.mahdar.reading.pledges;

import java.util.Locale;
import org.mahdar.grammar.Match;

/** Whom a rule binds; rules say it as {@code set: {of: …}}. */
enum Bound {
  /** The subject of the cue: the usual case. */
  SUBJECT,
  /** Whoever said the statement that the cue itself opens; the statement is the pledge. */
  STATEMENT,
  /** Whoever calls: of a statement where the cue opens one, else the verb's subject. */
  CALLER,
  /** Whoever speaks; nothing counts that nobody is heard to say. */
  SPEAKER,
  /** The side of whoever announces it, because a passive names no doer. */
  ANNOUNCER,
  /** The subject of the verb that a noun depends on («أعلنت مصر تخصيص …»). */
  VERB,
  /** Both sides. */
  SIDES;

  static Bound by(Match match) {
    String of = match.rule().set().get("of");
    return of == null ? SUBJECT : valueOf(of.toUpperCase(Locale.ROOT));
  }

  /** Whether only somebody can do what the cue says, so that its subject need not be known. */
  static boolean isAnybodys(Match match) {
    return "anybody".equals(match.rule().set().get("subject"));
  }
}
