package org.mahdar.reading.pledges;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;

/** What a clause opens with, before its verb. */
final class Openings {

  private final Page page;
  private final PledgeTags tags;

  Openings(Page page, PledgeTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /**
   * «الاتفاق الجديد لن يمنع …»: the clause opens with a noun, so whoever follows its verb is the
   * verb's object.
   */
  boolean isNounFirst(int cue, int from) {
    int first = from;
    while (first < cue && page.is(first, tags.that)) {
      first++;
    }
    return first < cue && page.is(first, tags.definite) && !page.is(first, tags.date);
  }

  /** The first of the adverbs before a cue («لن تسمح»), or the cue. */
  int firstAdverb(int cue, int from) {
    int first = cue;
    while (first > from && page.is(first - 1, tags.adverb)) {
      first--;
    }
    return first;
  }

  /** «زيارة الرئيس ستعزز»: behind another noun or a preposition a name is no subject. */
  boolean opensClause(int token, int from) {
    int before = token - 1;
    return before < from
        || !page.is(before, tags.word)
        || leadsClause(before)
        || (page.is(before, tags.collectiveOblique) && opensClause(before, from))
        || page.is(before, tags.then)
        || page.is(before, tags.finite)
        || page.quotations().inside(token) != page.quotations().inside(before);
  }

  /** Whether nothing but a pronoun or adverbs stands before a verb: its subject is implied. */
  boolean isBare(int cue, int from) {
    for (int token = from; token < cue; token++) {
      if (page.is(token, tags.word) && !leadsClause(token)) {
        return false;
      }
    }
    return true;
  }

  private boolean leadsClause(int token) {
    return page.is(token, tags.that)
        || page.is(token, tags.biThat)
        || page.is(token, tags.pronounThat)
        || isAdverb(token);
  }

  /** «التي تساند وتدعم»: the verb goes on with what describes a noun. */
  boolean isRelative(int from, int cue) {
    for (int token = from; token < cue; token++) {
      if (page.is(token, tags.relative)) {
        return true;
      }
    }
    return false;
  }

  /** Whether more than a noun's own words stand here: a verb, a mark, «who». */
  boolean isClause(int from, int to) {
    for (int token = from; token < to; token++) {
      if (!page.is(token, tags.word)
          || page.is(token, tags.finite)
          || page.is(token, tags.that)
          || page.is(token, tags.relative)) {
        return true;
      }
    }
    return false;
  }

  /** «سيساعدان مصر»: a verb in the dual or plural has named its subject before. */
  boolean agreesInNumber(Edge cue) {
    return cue.has(tags.finite) && (cue.has(tags.dual) || cue.has(tags.plural));
  }

  boolean isAdverb(int token) {
    return page.is(token, tags.adverb) || page.is(token, tags.again);
  }
}
