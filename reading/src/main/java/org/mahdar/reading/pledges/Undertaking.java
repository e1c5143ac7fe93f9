package org.mahdar.reading.pledges;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.grammar.Match;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;

/**
 * A pledge whose clause is not cut off yet.
 *
 * @param saying what it was voiced in, or null for what the writer tells
 * @param scope the tokens within which its clause lies, from its first one on
 */
record Undertaking(
    Match match, @Nullable Saying saying, List<Party> by, TokenRange scope, Strength strength) {

  Undertaking {
    by = List.copyOf(by);
  }

  int cue() {
    return match.cue().from();
  }

  int from() {
    return scope.from();
  }

  /** Whether a conjunction is written onto the cue. */
  boolean isConjoined() {
    return Proclitics.conjoined(match.cueEdge());
  }

  /** What somebody is heard to promise; neither a call nor what the writer tells. */
  boolean isPromised() {
    return saying != null && strength != Strength.CALLS_FOR;
  }

  boolean isWholeStatement() {
    return Bound.by(match) == Bound.STATEMENT;
  }

  boolean isVoicedWith(Undertaking other) {
    return saying != null && other.saying != null && saying.id().equals(other.saying.id());
  }

  /** What the rule says, else the cue's row in the lexicon. */
  static Strength strength(Match match) {
    String strength = match.rule().set().get("strength");
    if (strength == null && match.cueEdge().value() instanceof Lexeme lexeme) {
      strength = lexeme.attribute("strength");
    }
    return strength == null ? Strength.WILL : Strength.valueOf(strength.toUpperCase(Locale.ROOT));
  }
}
