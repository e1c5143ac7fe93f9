package org.mahdar.reading.pledges;

import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;

/** Where the clause that holds an act gives way to another. */
final class Breaks {

  /** Verbs that are no longer may as well be nouns. */
  private static final int THREE = 3;

  private final Page page;
  private final PledgeTags tags;

  Breaks(Page page, PledgeTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** «وأنها …»: what is said goes on with another clause. */
  boolean isAndThat(int token) {
    for (Edge edge : page.lattice().at(token)) {
      if ((edge.has(tags.that) || edge.has(tags.biThat)) && Proclitics.conjoined(edge)) {
        return true;
      }
    }
    return false;
  }

  /**
   * A semicolon ends the act, a comma before its reason, an objection or a new deed does; what the
   * writer tells also ends before its consequence («، الأمر الذي …»).
   */
  boolean isOver(int token, int limit, boolean promised) {
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
        || (!promised && page.is(next, tags.consequence));
  }

  /** «سيشرف …، وتتضمن …»: behind a comma a verb of the other gender has another subject. */
  boolean isAnothers(int token, int limit, Edge cue) {
    if (!cue.has(tags.finite) || !page.is(token, tags.comma) || token + 1 >= limit) {
      return false;
    }
    boolean other = false;
    for (Edge edge : page.lattice().at(token + 1)) {
      if (edge.value() != null && !edge.has(tags.finite) && !edge.has(tags.common)) {
        return false;
      }
      other |=
          edge.has(tags.finite)
              && !edge.has(tags.past)
              && Proclitics.conjoined(edge)
              && (cue.has(tags.masculine)
                  ? edge.has(tags.feminine)
                  : cue.has(tags.feminine) && edge.has(tags.masculine));
    }
    return other;
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
}
