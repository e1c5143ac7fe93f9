package org.mahdar.reading.pledges;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.reading.words.Quotations;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Where the clause that holds an act begins and ends. */
final class Clauses {

  /** How far back a clause may begin. */
  private static final int LONGEST = 60;

  private static final int THREE = 3;

  private final Page page;
  private final PledgeTags tags;

  Clauses(Page page, PledgeTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** Behind the last comma or «and that» before a cue, within its scope. */
  int start(int cue, TokenRange scope) {
    int first = Math.max(scope.from(), cue - LONGEST);
    for (int token = cue - 1; token >= first; token--) {
      if (isMark(token) || page.is(token, tags.then)) {
        return token + 1;
      }
      if (isAndThat(token)) {
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

  /** «وأنها …»: what is said goes on with another clause. */
  private boolean isAndThat(int token) {
    for (Edge edge : page.lattice().at(token)) {
      if ((edge.has(tags.that) || edge.has(tags.biThat)) && Proclitics.conjoined(edge)) {
        return true;
      }
    }
    return false;
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
        && !isOver(end, limit, undertaking.saying() != null)) {
      end++;
    }
    return trimmed(undertaking.from(), end);
  }

  /**
   * A semicolon ends the act, a comma before its reason, an objection or a new deed does; what the
   * writer tells also ends before its consequence («، الأمر الذي …»).
   */
  private boolean isOver(int token, int limit, boolean voiced) {
    if (page.is(token, tags.semicolon)
        || page.is(token, tags.reason)
        || isAndThat(token)
        || isAndWhich(token)) {
      return true;
    }
    if (!page.is(token, tags.comma) || token + 1 >= limit) {
      return false;
    }
    int next = token + 1;
    return page.is(next, tags.aside)
        || isNewDeed(next)
        || isSaying(next)
        || (!voiced && page.is(next, tags.consequence));
  }

  /** «، واستضافت …»: a past verb tells of something else. */
  private boolean isNewDeed(int token) {
    boolean deed = false;
    for (Edge edge : page.lattice().at(token)) {
      if (edge.value() != null && !edge.has(tags.past) && !edge.has(tags.common)) {
        return false;
      }
      deed |= edge.has(tags.past) && Proclitics.conjoined(edge) && isUnmistakable(edge);
    }
    return deed;
  }

  /** «، داعيا …», «، قال …» */
  private boolean isSaying(int token) {
    for (Edge edge : page.lattice().at(token)) {
      boolean says = edge.has(tags.report) && (edge.has(tags.participle) || edge.has(tags.past));
      if (says && edge.proclitics() == 0) {
        return true;
      }
    }
    return false;
  }

  /** Three letters may as well be the masdar («وبذل»). */
  private static boolean isUnmistakable(Edge verb) {
    return verb.value() instanceof Lexeme lexeme && lexeme.form().length() > THREE;
  }

  /** «والتي …»: what follows describes, it promises nothing. */
  private boolean isAndWhich(int token) {
    for (Edge edge : page.lattice().at(token)) {
      if (edge.has(tags.relative) && Proclitics.conjoined(edge)) {
        return true;
      }
    }
    return false;
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
