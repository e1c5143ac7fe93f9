package org.mahdar.grammar;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A compiled pattern: each node tries its part at a token and then what follows it. */
sealed interface Node {

  boolean match(Attempt attempt, int token);

  /** The end of the pattern. */
  record Accept() implements Node {
    @Override
    public boolean match(Attempt attempt, int token) {
      attempt.end = token;
      return true;
    }
  }

  /** The start of the sentence. */
  record Start(Node next) implements Node {
    @Override
    public boolean match(Attempt attempt, int token) {
      return token == attempt.from && next.match(attempt, token);
    }
  }

  /**
   * One edge.
   *
   * @param required proclitic bits it must carry
   * @param allowed proclitic bits it may carry
   */
  record One(@Nullable String slot, TagTest test, int required, int allowed, Node next)
      implements Node {
    @Override
    public boolean match(Attempt attempt, int token) {
      if (token >= attempt.to || !test.mayHold(attempt.lattice.tags(), token)) {
        return false;
      }
      for (Edge edge : attempt.lattice.edges(token)) {
        if (edge.to() <= attempt.to
            && (edge.proclitics() & required) == required
            && (edge.proclitics() & ~(allowed | required)) == 0
            && test.holds(edge)) {
          int mark = attempt.bind(slot, edge.from(), edge.to(), edge);
          if (next.match(attempt, edge.to())) {
            return true;
          }
          attempt.unbind(mark);
        }
      }
      return false;
    }
  }

  /**
   * As few tokens as will do.
   *
   * @param stops what it never runs over
   */
  record Gap(@Nullable String slot, TagTest stops, int least, int most, Node next) implements Node {
    @Override
    public boolean match(Attempt attempt, int token) {
      int last = Math.min(attempt.to, token + most);
      for (int end = token; end <= last; end++) {
        if (end - token >= least) {
          int mark = attempt.bind(slot, token, end, null);
          if (next.match(attempt, end)) {
            return true;
          }
          attempt.unbind(mark);
        }
        if (end < last && stops.holds(attempt.lattice, end)) {
          return false;
        }
      }
      return false;
    }
  }

  /** Everything up to the sentence's end. */
  record Rest(@Nullable String slot, Node next) implements Node {
    @Override
    public boolean match(Attempt attempt, int token) {
      if (token >= attempt.to) {
        return false;
      }
      attempt.restFrom = token;
      int mark = attempt.bind(slot, token, attempt.to, null);
      if (next.match(attempt, attempt.to)) {
        return true;
      }
      attempt.unbind(mark);
      return false;
    }
  }

  /** The first of several ways that leads to the end. */
  record Either(List<Node> ways) implements Node {
    @Override
    public boolean match(Attempt attempt, int token) {
      for (int i = 0; i < ways.size(); i++) {
        if (ways.get(i).match(attempt, token)) {
          return true;
        }
      }
      return false;
    }
  }
}
