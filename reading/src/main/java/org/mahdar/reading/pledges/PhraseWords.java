package org.mahdar.reading.pledges;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;

/** What a word can be in the noun phrase that names a side. */
final class PhraseWords {

  private final Page page;
  private final PledgeTags tags;

  PhraseWords(Page page, PledgeTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** A verb, «that», a preposition: the phrase is over. */
  boolean isOutside(int token) {
    return page.is(token, tags.finite)
        || page.is(token, tags.that)
        || page.is(token, tags.with)
        || page.is(token, tags.bWord)
        || page.is(token, tags.lWord);
  }

  /** Behind or with a preposition nobody is a subject. */
  boolean isGoverned(int token) {
    return page.is(token, tags.preposition) || carries(token, Proclitics.BI | Proclitics.LI);
  }

  /** Whether a word is joined to what stands before it by «و». */
  boolean isJoined(int token) {
    return page.tokens().word(token).startsWith("و") && carries(token, Proclitics.WA);
  }

  private boolean carries(int token, int proclitics) {
    for (Edge edge : page.lattice().at(token)) {
      if (edge.value() != null && (edge.proclitics() & proclitics) != 0) {
        return true;
      }
    }
    return false;
  }
}
