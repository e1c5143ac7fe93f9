package org.mahdar.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mahdar.grammar.CompiledRule.CompiledGuard;

/**
 * Compiled rules of one family. Immutable and thread-safe.
 *
 * <p>Rules whose cues are the same word compete: the one that reaches further wins (an open-ended
 * rest does not count), then the one that declares to beat the other; no weights. Two that reach
 * equally far without such a declaration are an undecided tie, which {@link #ties} reports.
 */
public final class RuleSet {

  private final List<CompiledRule> rules;
  private final Map<String, CompiledGuard> guards;
  private final Pattern.Syntax syntax;

  private RuleSet(
      List<CompiledRule> rules, Map<String, CompiledGuard> guards, Pattern.Syntax syntax) {
    this.rules = List.copyOf(rules);
    this.guards = Map.copyOf(guards);
    this.syntax = syntax;
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
    List<CompiledRule> compiled = new ArrayList<>();
    for (Rule rule : rules) {
      if (!ids.add(rule.id())) {
        throw new RuleException(rule.place(), "rule " + rule.id() + " stands here twice");
      }
      compiled.add(compile(rule, known, syntax));
    }
    return new RuleSet(compiled, known, syntax);
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

  private static CompiledRule compile(
      Rule rule, Map<String, CompiledGuard> known, Pattern.Syntax syntax) {
    List<CompiledGuard> guards = new ArrayList<>();
    for (String id : rule.unless()) {
      CompiledGuard guard = known.get(id);
      if (guard == null) {
        throw new RuleException(rule.place(), "no guard «" + id + "»; known are " + known.keySet());
      }
      guards.add(guard);
    }
    try {
      return new CompiledRule(rule, Pattern.compile(rule.match(), syntax), guards);
    } catch (IllegalArgumentException e) {
      throw new RuleException(rule.place(), String.valueOf(e.getMessage()));
    }
  }

  public List<Rule> rules() {
    return rules.stream().map(CompiledRule::rule).toList();
  }

  /** Every guard that its rules may name. */
  public List<Guard> guards() {
    return guards.values().stream().map(CompiledGuard::guard).toList();
  }

  /** The winners in tokens {@code from}..{@code to} (exclusive), in the order of their cues. */
  public List<Match> run(Lattice lattice, int from, int to) {
    List<Match> matches = new Candidates(rules, lattice, from, to).all();
    if (matches.isEmpty()) {
      return List.of();
    }
    Map<Integer, Match> winners = new TreeMap<>();
    for (Match match : matches) {
      winners.merge(match.cue().from(), match, RuleSet::better);
    }
    return List.copyOf(winners.values());
  }

  /** Every pair of rules that tie on the same cue without one being declared to beat the other. */
  public Set<String> ties(Lattice lattice, int from, int to) {
    Set<String> ties = new TreeSet<>();
    Map<Integer, List<Match>> byCue = new LinkedHashMap<>();
    for (Match match : new Candidates(rules, lattice, from, to).all()) {
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
    return new RuleSet(
        rules.stream().filter(r -> !r.rule().id().equals(ruleId)).toList(), guards, syntax);
  }

  /**
   * The same rules with another one in the place of its namesake, for showing what each part of a
   * rule is needed for.
   */
  public RuleSet with(Rule changed) {
    List<CompiledRule> others = new ArrayList<>();
    for (CompiledRule rule : rules) {
      others.add(rule.rule().id().equals(changed.id()) ? compile(changed, guards, syntax) : rule);
    }
    return new RuleSet(others, guards, syntax);
  }
}
