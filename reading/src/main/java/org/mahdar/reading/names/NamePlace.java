package org.mahdar.reading.names;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/** Whether a name stands where only a person can be named, though no list knows it. */
final class NamePlace {

  private final Page page;
  private final NameTags tags;

  NamePlace(Page page, NameTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** «فلان بن فلان رئيس المجلس»: an office right behind two words that are none is somebody's. */
  boolean isApposed(int token, int limit) {
    Edge office = token < limit ? BareName.head(page, token, tags.holder) : null;
    if (office == null
        || office.proclitics() != 0
        || page.is(token, tags.possessed)
        || page.tokens().startsLine(token)) {
      return false;
    }
    TitlePhrase title = TitlePhrase.read(page, tags, token, limit);
    return title != null && !title.several() && title.end() > token + 1;
  }

  /** «ثوماس فريدمان، الصحفي الأمريكي»: behind a given name and a comma, who that is. */
  boolean isDescribed(int token, int end, int limit) {
    int from = end + 1;
    if (!page.is(token, tags.given) || from >= limit || !isPause(end)) {
      return false;
    }
    TitlePhrase title = TitlePhrase.read(page, tags, from, limit);
    return title != null && title.office() && !title.several() && title.end() > from + 1;
  }

  /** «فلان (62 عاما)»: an age goes with a person's name. */
  boolean isAged(int token, int limit) {
    return token + 3 < limit
        && page.tokens().is(token, '(')
        && page.tokens().kind(token + 1) == Tokens.Kind.NUMBER
        && page.is(token + 2, tags.time)
        && page.tokens().is(token + 3, ')');
  }

  /**
   * Right behind a verb of saying, a day between or not, even a name that no list knows is a name:
   * behind «قال», not behind «وصف», which takes an object.
   */
  boolean isSubjectOfSaying(int token, int end) {
    int verb = token - 1;
    while (verb > token - 3 && page.is(verb, tags.time)) {
      verb--;
    }
    if (!page.is(verb, tags.report)) {
      return false;
    }
    boolean strange = !page.is(token, tags.given) && !page.is(token, tags.part);
    for (Edge edge : page.lattice().at(verb)) {
      if (edge.has(tags.report)
          && edge.has(tags.finite)
          && !(strange && !mayTakeStranger(edge, end))) {
        return true;
      }
    }
    return false;
  }

  /** «قال» has a subject behind it; «وصف» may have an object, unless a title or «أن» follows. */
  private boolean mayTakeStranger(Edge verb, int end) {
    boolean subject =
        page.is(end, tags.title)
            || page.is(end, tags.that)
            || page.is(end, tags.colon)
            || page.is(end, tags.comma);
    return verb.has(tags.takesInna) && (subject || !verb.has(tags.weak));
  }

  /** A single strange word behind a profession is a name where the clause goes on behind it. */
  boolean opensClause(int token) {
    return token >= page.tokens().count()
        || isClosed(token, page.tokens().count())
        || page.is(token, tags.biThat)
        || page.is(token, tags.preposition)
        || page.is(token, tags.title)
        || page.is(token, tags.report)
        || page.is(token, tags.time)
        || page.tokens().kind(token) != Tokens.Kind.WORD;
  }

  boolean isClosed(int token, int limit) {
    return token >= limit
        || isPause(token)
        || page.is(token, tags.colon)
        || page.is(token, tags.that);
  }

  boolean isPause(int token) {
    return page.is(token, tags.comma) || page.is(token, tags.dash);
  }
}
