package org.mahdar.reading.names;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/**
 * How far a title reaches whose words no list knows: to the honorific before the name («عميدة
 * الدراسات العليا في الكلية الدكتورة فلانة»), or to the end of the body it names.
 */
final class TitleReach {

  /** Further away no honorific belongs to the title. */
  private static final int FARTHEST = 16;

  private final Page page;
  private final NameTags tags;
  private final int limit;
  private final NameRun names;
  private final InstitutionNames institutions;

  TitleReach(Page page, NameTags tags, int limit) {
    this.page = page;
    this.tags = tags;
    this.limit = limit;
    this.names = new NameRun(page, tags);
    this.institutions = new InstitutionNames(page, tags);
  }

  /** The honorific that a title leads to over unknown words, or {@code at} where it does not. */
  int honorific(Edge title, int at) {
    boolean open = !page.is(title.from(), tags.definite) || page.is(at, tags.over);
    int end = Math.min(limit, at + FARTHEST);
    for (int i = at; open && i < end; i++) {
      if (page.tokens().startsLine(i)) {
        return at;
      }
      if (i > at && (isHonorific(i) || isNameBehindPause(i))) {
        return i;
      }
      if (!mayStandInTitle(i)) {
        return at;
      }
    }
    return at;
  }

  private boolean isHonorific(int token) {
    Edge edge = page.lattice().longest(token, tags.honorific);
    return edge != null
        && edge.proclitics() == 0
        && !page.is(token - 1, tags.preposition)
        && (names.endBehindTitle(edge.to(), limit) > edge.to() || isHonorific(edge.to()));
  }

  /** «…، فلان بن فلان:»: a name by itself between a comma and what was said. */
  private boolean isNameBehindPause(int token) {
    if (!isPause(token) || !(page.is(token + 1, tags.given) || page.is(token + 1, tags.part))) {
      return false;
    }
    int end = names.end(token + 1, limit);
    return end > token + 2
        && (end >= limit || isPause(end) || page.is(end, tags.colon) || page.is(end, tags.that));
  }

  private boolean mayStandInTitle(int token) {
    if (page.tokens().kind(token) != Tokens.Kind.WORD) {
      return page.is(token, tags.nameQuote);
    }
    if (page.is(token, tags.link)) {
      return page.is(token + 1, tags.institution)
          || page.is(token, tags.over)
          || page.is(token, tags.purpose);
    }
    return !isName(token) && !endsTitle(token);
  }

  private boolean isName(int token) {
    return page.is(token, tags.given)
        || page.is(token, tags.part)
        || page.is(token, tags.person)
        || page.is(token, tags.eulogy);
  }

  private boolean endsTitle(int token) {
    boolean described =
        page.is(token, tags.adjective)
            || page.is(token, tags.circumstance)
            || page.is(token, tags.notNameNoun);
    return (page.is(token, tags.notName) && !described)
        || (page.is(token, tags.boundWord) && !page.is(token, tags.definite))
        || page.is(token, tags.preposition)
        || page.is(token, tags.that)
        || (page.is(token, tags.report) && page.is(token, tags.finite));
  }

  /** «شركة آسيا للاستثمار، فلان»: the body's whole name, where a pause or a quotation ends it. */
  int body(Edge noun) {
    if (!noun.has(tags.institution)) {
      return noun.to();
    }
    Institution body = institutions.read(noun.from(), limit);
    if (body == null) {
      return noun.to();
    }
    int end = body.end();
    boolean whole =
        isPause(end) || page.is(end - 1, tags.nameQuote) || (end < limit && isHonorific(end));
    return whole ? end : noun.to();
  }

  private boolean isPause(int token) {
    return page.is(token, tags.comma) || page.is(token, tags.dash);
  }
}
