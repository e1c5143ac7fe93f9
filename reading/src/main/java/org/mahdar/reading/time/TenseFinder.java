package org.mahdar.reading.time;

import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Lattice;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;

/**
 * Whether the clause around an expression looks back or ahead: its nearest verb before it, else the
 * first one behind it. Immutable and thread-safe.
 */
final class TenseFinder {

  private static final int REACH = 25;

  private final int ahead;
  private final int finite;
  private final int past;
  private final int that;
  private final int biThat;

  TenseFinder(Language language) {
    this.ahead = language.tag("time-ahead");
    this.finite = language.tag("finite");
    this.past = language.tag("past");
    this.that = language.tag("that");
    this.biThat = language.tag("bi-that");
  }

  Tense at(Page page, TokenRange sentence, int from, int to) {
    Lattice lattice = page.lattice();
    int first = Math.max(sentence.from(), from - REACH);
    for (int i = from - 1; i >= first; i--) {
      Tense tense = of(lattice, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
      if (isThat(lattice, i)) {
        break;
      }
    }
    int last = Math.min(sentence.to(), to + REACH);
    for (int i = to; i < last && !isThat(lattice, i); i++) {
      Tense tense = of(lattice, i);
      if (tense != Tense.UNKNOWN) {
        return tense;
      }
    }
    return Tense.UNKNOWN;
  }

  /** «He said that in May …»: what is said has a tense of its own. */
  private boolean isThat(Lattice lattice, int token) {
    return lattice.has(token, that) || lattice.has(token, biThat);
  }

  private Tense of(Lattice lattice, int token) {
    if (lattice.has(token, ahead)) {
      return Tense.FUTURE;
    }
    for (Edge edge : lattice.at(token)) {
      if (edge.has(finite)) {
        if ((edge.proclitics() & Proclitics.SA) != 0) {
          return Tense.FUTURE;
        }
        if (edge.has(past)) {
          return Tense.PAST;
        }
      }
    }
    return Tense.UNKNOWN;
  }
}
