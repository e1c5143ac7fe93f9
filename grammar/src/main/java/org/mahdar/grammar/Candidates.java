package org.mahdar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.grammar.CompiledRule.CompiledGuard;

/** One pass over a range, with the rules that can match there at all. */
final class Candidates {
  private final List<CompiledRule> rules;
  private final Lattice lattice;
  private final int from;
  private final int to;
  private final Attempt attempt;
  private final List<Match> found = new ArrayList<>();

  Candidates(List<CompiledRule> rules, Lattice lattice, int from, int to) {
    this.rules = rules;
    this.lattice = lattice;
    this.from = from;
    this.to = to;
    this.attempt = new Attempt(lattice, from, to);
  }

  List<Match> all() {
    List<CompiledRule> possible = possible(lattice.tags().merged(from, to));
    if (!possible.isEmpty()) {
      for (int token = from; token < to; token++) {
        for (int i = 0; i < possible.size(); i++) {
          CompiledRule rule = possible.get(i);
          if (rule.pattern().needs().mayStart(lattice.tags(), token)) {
            attempt(rule, token);
          }
        }
      }
    }
    return found;
  }

  private List<CompiledRule> possible(TagRows sentence) {
    List<CompiledRule> possible = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      if (rules.get(i).pattern().needs().mayHold(sentence)) {
        possible.add(rules.get(i));
      }
    }
    return possible;
  }

  private void attempt(CompiledRule rule, int token) {
    attempt.begin();
    if (!rule.pattern().start().match(attempt, token)) {
      return;
    }
    int reach = attempt.restFrom >= 0 ? attempt.restFrom : attempt.end;
    Match match = new Match(rule.rule(), token, attempt.end, reach, attempt.slots());
    Match.Slot cue = match.cue();
    for (CompiledGuard guard : rule.guards()) {
      if (silences(guard, cue)) {
        return;
      }
    }
    found.add(match);
  }

  private boolean silences(CompiledGuard guard, Match.Slot cue) {
    return switch (guard.guard().where()) {
      case BEFORE -> before(guard, cue.from());
      case AFTER -> after(guard, cue.to());
      case AROUND -> before(guard, cue.from()) || after(guard, cue.to());
    };
  }

  private boolean before(CompiledGuard guard, int cue) {
    int last = Math.max(from, cue - guard.guard().reach());
    for (int token = cue - 1; token >= last; token--) {
      if (stops(guard, token)) {
        return false;
      }
      if (guard.test().holds(lattice, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean after(CompiledGuard guard, int end) {
    int last = Math.min(to, end + guard.guard().reach());
    for (int token = end; token < last; token++) {
      if (stops(guard, token)) {
        return false;
      }
      if (guard.test().holds(lattice, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean stops(CompiledGuard guard, int token) {
    return guard.stop() != null && guard.stop().holds(lattice, token);
  }
}
