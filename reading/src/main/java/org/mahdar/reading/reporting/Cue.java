package org.mahdar.reading.reporting;

import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.words.Proclitics;

/** A reporting rule that fired: its word, and how the word leads to what was said. */
record Cue(Match match, Frame frame) {

  static Cue of(Match match) {
    return new Cue(match, Frame.of(match));
  }

  Edge word() {
    return match.cueEdge();
  }

  boolean has(int tag) {
    return word().has(tag);
  }

  /** The token of the word. */
  int token() {
    return match.cue().from();
  }

  /** The token behind the word. */
  int behind() {
    return match.cue().to();
  }

  /** Where the rule says that the content begins; behind the word where it does not say. */
  int contentStart() {
    return match.slot("content").map(Match.Slot::from).orElse(behind());
  }

  /** «على حد قوله»: a source that is only a pronoun, so whoever has the turn. */
  boolean pointsBack() {
    return frame == Frame.SOURCE && match.slot("voice").isEmpty();
  }

  /** Where the voice of a source phrase begins. */
  int sourceVoice() {
    return match.slot("voice").map(Match.Slot::from).orElse(behind());
  }

  /** Whether a conjunction is written onto the word. */
  boolean conjoined() {
    return Proclitics.conjoined(word());
  }
}
