package org.mahdar.reading.pledges;

import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Quotations;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Where the clause that holds an act begins and ends. */
final class Clauses {

  /** How far back a clause may begin. */
  private static final int LONGEST = 60;

  private final Page page;
  private final PledgeTags tags;
  private final Breaks breaks;

  Clauses(Page page, PledgeTags tags) {
    this.page = page;
    this.tags = tags;
    this.breaks = new Breaks(page, tags);
  }

  /** Behind the last comma or «and that» before a cue, within its scope. */
  int start(int cue, TokenRange scope) {
    int first = Math.max(scope.from(), cue - LONGEST);
    for (int token = cue - 1; token >= first; token--) {
      if (isMark(token) || page.is(token, tags.then)) {
        return token + 1;
      }
      if (breaks.isAndThat(token)) {
        return page.is(token, tags.pronounThat) ? token : token + 1;
      }
    }
    return Math.min(first, cue);
  }

  /**
   * Where the noun phrase begins that a verb is said of; the verb itself where another precedes.
   */
  int topic(int cue, TokenRange scope) {
    int start = start(cue, scope);
    int first = page.is(start, tags.that) ? start + 1 : start;
    if (page.quotations().inside(first) != page.quotations().inside(cue)) {
      return cue;
    }
    for (int token = first; token < cue; token++) {
      if (page.is(token, tags.finite)
          || page.is(token, tags.relative)
          || page.is(token, tags.that)) {
        return cue;
      }
    }
    return first;
  }

  /** The clause of an undertaking, not beyond {@code limit}. */
  TokenRange clause(Undertaking undertaking, int limit) {
    int cueEnd = undertaking.match().cue().to();
    int end = cueEnd;
    boolean brief = "comma".equals(undertaking.match().rule().set().get("until"));
    boolean quoted = page.quotations().inside(undertaking.from());
    while (end < limit
        && !(quoted && page.is(end, tags.quoteClose))
        && !(brief && isMark(end))
        && !breaks.isOver(end, limit, undertaking.isPromised())
        && !breaks.isAnothers(end, limit, undertaking.match().cueEdge())) {
      end++;
    }
    return trimmed(undertaking.from(), end);
  }

  private boolean isMark(int token) {
    return page.is(token, tags.comma) || page.is(token, tags.semicolon);
  }

  private TokenRange trimmed(int from, int to) {
    int end = to;
    while (end > from + 1
        && page.tokens().kind(end - 1) == Tokens.Kind.MARK
        && page.quotations().role(end - 1) != Quotations.Role.NAME) {
      end--;
    }
    return new TokenRange(from, Math.max(from + 1, end));
  }
}
