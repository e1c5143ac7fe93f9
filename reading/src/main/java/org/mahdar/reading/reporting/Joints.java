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

  /** Set off from what stands before by a comma or a joint, or by the sentence's start. */
  boolean setOff(Cue cue, int sentenceStart) {
    return cue.token() == sentenceStart || commaBefore(cue.token()) || joined(cue);
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
    for (int from = Math.max(0, before - LONGEST); from < before; from++) {
      Edge joiner = page.lattice().longest(from, tags.joiner);
      if (joiner != null && joiner.to() == before) {
        return from;
      }
    }
    return verb;
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
