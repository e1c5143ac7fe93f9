package org.mahdar.reading.reporting;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/** How a clause opens: behind adverbials and «من جانبه،», with a verb or without. */
final class Openings {

  /** Words of an adverbial in front of its sentence; nobody writes a longer one. */
  private static final int LONGEST = 60;

  private final Page page;
  private final ReportTags tags;
  private final VoiceFinder voices;

  Openings(Page page, ReportTags tags, VoiceFinder voices) {
    this.page = page;
    this.tags = tags;
    this.voices = voices;
  }

  /** Behind «من جانبه،» and the like. */
  int of(int from, int limit) {
    int token = from;
    while (token < limit) {
      Edge skipped = page.lattice().longest(token, tags.sideMarker);
      if (skipped == null) {
        skipped = page.lattice().longest(token, tags.date);
      }
      if (skipped != null) {
        token = skipped.to();
      } else if (page.is(token, tags.comma) || page.is(token, tags.auxiliary)) {
        token++;
      } else {
        return token == from ? behindAdverbial(token, limit) : token;
      }
    }
    return from;
  }

  /** Behind «وبعد مشاورات طويلة،»: a preposition opens no clause of its own before the comma. */
  private int behindAdverbial(int from, int limit) {
    if (!voices.governed(from) && !page.is(from, tags.opener)) {
      return from;
    }
    int end = Math.min(limit, from + LONGEST);
    for (int token = from; token < end; token++) {
      if (page.is(token, tags.comma)) {
        return of(token + 1, limit);
      }
      if (page.is(token, tags.finite) || page.is(token, tags.that)) {
        return from;
      }
    }
    return from;
  }

  /** A word that no list knows, in front of a name: Arabic puts the verb first. */
  boolean withVerb(int token, int limit) {
    if (token + 1 >= limit || page.tokens().kind(token) != Tokens.Kind.WORD) {
      return false;
    }
    if (page.is(token, tags.definite)
        || page.is(token, tags.preposition)
        || page.is(token, tags.opener)) {
      return false;
    }
    // «ورد النائب على»: a given name is none before a title.
    boolean title = page.is(token + 1, tags.title) && page.is(token + 1, tags.definite);
    for (Edge edge : page.lattice().at(token)) {
      boolean verb =
          edge.has(tags.finite)
              || edge.has(tags.common)
              || (title && (edge.has(tags.givenName) || edge.has(tags.came)));
      if (edge.value() != null && !verb) {
        return false;
      }
    }
    return true;
  }

  boolean isVerb(int token) {
    Edge verb = page.lattice().longest(token, tags.finite);
    return verb != null && !page.quotations().inside(token);
  }
}
