package org.mahdar.reading.reporting;

import java.util.Objects;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;

/** Where a clause is joined to the one before: a comma, a conjunction, كما، بينما، حيث. */
final class Joints {

  private static final int LONGEST = 3;

  private final Page page;
  private final ReportTags tags;

  Joints(Page page, ReportTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** Whether a conjunction or a joining word stands before the cue. */
  boolean joined(Cue cue) {
    return cue.conjoined() || joiner(cue.token()) < cue.token();
  }

  boolean commaBefore(int token) {
    return token > 0 && page.is(token - 1, tags.comma);
  }

  /** Set off from what stands before by a comma, a joint or «من جهته», or at a sentence's start. */
  boolean setOff(Cue cue, int sentenceStart) {
    int token = cue.token();
    return token == sentenceStart
        || commaBefore(token)
        || page.tokens().is(token - 1, '-')
        || isBehindOpening(token, sentenceStart)
        || joined(cue)
        || startOf(tags.sideMarker, token) < token;
  }

  /** «إلى ذلك كشف الوزير»: only an adverb stands between a sentence's start and its verb. */
  private boolean isBehindOpening(int token, int sentenceStart) {
    return token > sentenceStart && startOf(tags.again, token) == sentenceStart;
  }

  /** The first token of the words that join a verb to what stands before it, «وقد» included. */
  int joiner(int verb) {
    int before = verb;
    while (before > 0 && page.is(before - 1, tags.auxiliary)) {
      before--;
      if (Proclitics.conjoined(
          Objects.requireNonNull(page.lattice().longest(before, tags.auxiliary)))) {
        return before;
      }
    }
    int joiner = startOf(tags.joiner, before);
    return joiner < before ? joiner : verb;
  }

  /** The first token of the words with a tag that end right before a token; else that token. */
  private int startOf(int tag, int to) {
    for (int from = Math.max(0, to - LONGEST); from < to; from++) {
      Edge edge = page.lattice().longest(from, tag);
      if (edge != null && edge.to() == to) {
        return from;
      }
    }
    return to;
  }

  /** The relative («الذي») right before a verb, auxiliaries left out; -1 where none stands. */
  int relative(int verb) {
    int token = verb - 1;
    while (token > 0 && page.is(token, tags.auxiliary)) {
      token--;
    }
    return token >= 0 && page.is(token, tags.relativePronoun) ? token : -1;
  }
}
