package org.mahdar.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compiled rules of one family. Immutable and thread-safe.
 *
 * <p>Rules whose cues are the same word compete: the one that reaches further wins (an open-ended
 * rest does not count), then the one that declares to beat the other; no weights. Two that reach
 * equally far without such a declaration are an undecided tie, which {@link #ties} reports.
 */
public final class RuleSet {

  private record Compiled(Rule rule, Node pattern, List<CompiledGuard> guards) {}

  private record CompiledGuard(Guard guard, TagTest test, @Nullable TagTest stop) {}

  private final List<Compiled> rules;
  private final Map<Integer, BitSet> byTrigger;
  private final BitSet unanchored;

  private RuleSet(List<Compiled> rules) {
    this.rules = List.copyOf(rules);
    this.byTrigger = new HashMap<>();
    this.unanchored = new BitSet();
    for (int i = 0; i < this.rules.size(); i++) {
      if (this.rules.get(i).pattern instanceof Node.One one) {
        for (int tag : one.test().triggers()) {
          byTrigger.computeIfAbsent(tag, t -> new BitSet()).set(i);
        }
      } else {
        unanchored.set(i);
      }
    }
  }

  /**
   * What the patterns of a language may name beside tags.
   *
   * @param proclitics name to bit
   * @param conjunctions bits of the proclitics that any word may carry
   * @param phraseStops tags that end a phrase
   * @param sentenceStops tags that no gap runs over
   */
  public record Language(
      Tags tags,
      Map<String, Integer> proclitics,
      int conjunctions,
      String phraseStops,
      String sentenceStops) {
    public Language {
      proclitics = Map.copyOf(proclitics);
    }
  }

  /**
   * Compiles rules.
   *
   * @param guards every guard that the rules may name
   * @throws RuleException naming file and line of what is wrong
   */
  public static RuleSet compile(List<Rule> rules, List<Guard> guards, Language language) {
    Pattern.Syntax syntax =
        new Pattern.Syntax(
            language.tags,
            language.proclitics,
            language.conjunctions,
            TagTest.parse(language.phraseStops, language.tags),
            TagTest.parse(language.sentenceStops, language.tags));
    Map<String, CompiledGuard> known = new HashMap<>();
    guards.forEach(guard -> known.put(guard.id(), compile(guard, language.tags)));
    Set<String> ids = new HashSet<>();
    List<Compiled> compiled = new ArrayList<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new RuleException(rule.place(), "rule " + rule.id() + " stands here twice");
      }
      compiled.add(compile(rule, known, syntax));
    }
    return new RuleSet(compiled);
  }

  private static CompiledGuard compile(Guard guard, Tags tags) {
    try {
      return new CompiledGuard(
          guard,
          TagTest.parse(guard.test(), tags),
          guard.stop().isEmpty() ? null : TagTest.parse(guard.stop(), tags));
    } catch (IllegalArgumentException e) {
      throw new RuleException(guard.file() + ":" + guard.line(), String.valueOf(e.getMessage()));
    }
  }

  private static Compiled compile(
      Rule rule, Map<String, CompiledGuard> known, Pattern.Syntax syntax) {
    if (!rule.match().contains("{" + Rule.CUE + ":")) {
      throw new RuleException(rule.place(), "rule " + rule.id() + " has no {cue:…} in its pattern");
    }
    List<CompiledGuard> guards = new ArrayList<>();
    for (String id : rule.unless()) {
      CompiledGuard guard = known.get(id);
      if (guard == null) {
        throw new RuleException(rule.place(), "no guard «" + id + "»; known are " + known.keySet());
      }
      guards.add(guard);
    }
    try {
      return new Compiled(rule, Pattern.compile(rule.match(), syntax), guards);
    } catch (IllegalArgumentException e) {
      throw new RuleException(rule.place(), String.valueOf(e.getMessage()));
    }
  }

  public List<Rule> rules() {
    return rules.stream().map(Compiled::rule).toList();
  }

  /** The winners in tokens {@code from}..{@code to} (exclusive), in the order of their cues. */
  public List<Match> run(Lattice lattice, int from, int to) {
    Map<Integer, Match> winners = new java.util.TreeMap<>();
    Candidates candidates = new Candidates(lattice, from, to);
    for (Match match : candidates.all()) {
      winners.merge(match.cue().from(), match, RuleSet::better);
    }
    return List.copyOf(winners.values());
  }

  /** Every pair of rules that tie on the same cue without one being declared to beat the other. */
  public Set<String> ties(Lattice lattice, int from, int to) {
    Set<String> ties = new java.util.TreeSet<>();
    Map<Integer, List<Match>> byCue = new LinkedHashMap<>();
    for (Match match : new Candidates(lattice, from, to).all()) {
      byCue.computeIfAbsent(match.cue().from(), c -> new ArrayList<>()).add(match);
    }
    for (List<Match> rivals : byCue.values()) {
      Match best = rivals.stream().reduce(RuleSet::better).orElseThrow();
      for (Match rival : rivals) {
        if (!rival.rule().id().equals(best.rule().id())
            && rival.reach() == best.reach()
            && !beats(best, rival)) {
          ties.add(best.rule().id() + " = " + rival.rule().id());
        }
      }
    }
    return ties;
  }

  private static Match better(Match first, Match second) {
    if (first.reach() != second.reach()) {
      return first.reach() > second.reach() ? first : second;
    }
    return beats(second, first) ? second : first;
  }

  private static boolean beats(Match winner, Match loser) {
    return winner.rule().beats().contains(loser.rule().id());
  }

  /** The same rules with one of them left out, for showing that it is needed. */
  public RuleSet without(String ruleId) {
    return new RuleSet(rules.stream().filter(r -> !r.rule.id().equals(ruleId)).toList());
  }

  /** The same rules with one guard of one rule left out, for showing that it is needed. */
  public RuleSet withoutGuard(String ruleId, String guardId) {
    List<Compiled> loosened = new ArrayList<>();
    for (Compiled rule : rules) {
      loosened.add(rule.rule.id().equals(ruleId) ? without(rule, guardId) : rule);
    }
    return new RuleSet(loosened);
  }

  private static Compiled without(Compiled rule, String guardId) {
    return new Compiled(
        rule.rule,
        rule.pattern,
        rule.guards.stream().filter(g -> !g.guard.id().equals(guardId)).toList());
  }

  /** One pass over a range: each token wakes only the rules that one of its tags triggers. */
  private final class Candidates {
    private final Lattice lattice;
    private final int from;
    private final int to;
    private final List<Match> found = new ArrayList<>();

    Candidates(Lattice lattice, int from, int to) {
      this.lattice = lattice;
      this.from = from;
      this.to = to;
    }

    List<Match> all() {
      BitSet awake = new BitSet(rules.size());
      for (int token = from; token < to; token++) {
        awake.clear();
        for (Edge edge : lattice.edges(token)) {
          for (int tag = edge.tags().nextSetBit(0);
              tag >= 0;
              tag = edge.tags().nextSetBit(tag + 1)) {
            BitSet woken = byTrigger.get(tag);
            if (woken != null) {
              awake.or(woken);
            }
          }
        }
        awake.or(unanchored);
        for (int rule = awake.nextSetBit(0); rule >= 0; rule = awake.nextSetBit(rule + 1)) {
          attempt(rules.get(rule), token);
        }
      }
      return found;
    }

    private void attempt(Compiled rule, int token) {
      Attempt attempt = new Attempt(lattice, from, to);
      if (!rule.pattern.match(attempt, token)) {
        return;
      }
      int reach = attempt.restFrom >= 0 ? attempt.restFrom : attempt.end;
      Match match = new Match(rule.rule, token, attempt.end, reach, attempt.slots());
      if (rule.guards.stream().noneMatch(guard -> silences(guard, match.cue()))) {
        found.add(match);
      }
    }

    private boolean silences(CompiledGuard guard, Match.Slot cue) {
      return switch (guard.guard.where()) {
        case BEFORE -> before(guard, cue.from());
        case AFTER -> after(guard, cue.to());
        case AROUND -> before(guard, cue.from()) || after(guard, cue.to());
      };
    }

    private boolean before(CompiledGuard guard, int cue) {
      int last = Math.max(from, cue - guard.guard.reach());
      for (int token = cue - 1; token >= last; token--) {
        if (passes(guard.stop, token)) {
          return false;
        }
        if (passes(guard.test, token)) {
          return true;
        }
      }
      return false;
    }

    private boolean after(CompiledGuard guard, int end) {
      int last = Math.min(to, end + guard.guard.reach());
      for (int token = end; token < last; token++) {
        if (passes(guard.stop, token)) {
          return false;
        }
        if (passes(guard.test, token)) {
          return true;
        }
      }
      return false;
    }

    private boolean passes(@Nullable TagTest test, int token) {
      if (test == null) {
        return false;
      }
      for (Edge edge : lattice.edges(token)) {
        if (test.holds(edge)) {
          return true;
        }
      }
      return false;
    }
  }
}
