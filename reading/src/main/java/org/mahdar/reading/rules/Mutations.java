package org.mahdar.reading.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mahdar.grammar.Rule;
import org.mahdar.grammar.RuleSet;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;

/**
 * Takes away a rule, or one of its guards, precedences or forbidden tags, and looks whether any
 * case of its family notices. What nobody notices is dead, or lacks a case.
 */
public final class Mutations {

  private static final Pattern FORBIDDEN = Pattern.compile("&![a-z0-9-]+");

  private final Language language;
  private final Bench bench;

  public Mutations(Language language) {
    this.language = language;
    this.bench = new Bench(language);
  }

  /** What can be taken away. */
  public enum Part {
    RULE,
    GUARD,
    PRECEDENCE,
    FORBIDDEN_TAG
  }

  private record Mutation(Family family, Rule rule, Part part, String taken, RuleSet left) {}

  /** A trial for each of these parts of every rule that {@code which} wants. */
  public Stream<Trial> of(Predicate<Rule> which, Set<Part> parts) {
    return Arrays.stream(Family.values())
        .flatMap(family ->
            language.rules(family).rules().stream()
                .filter(which)
                .flatMap(rule -> mutations(family, rule).stream()))
        .filter(mutation -> parts.contains(mutation.part))
        .map(mutation ->
            new Trial(
                mutation.rule.id() + " needs " + mutation.taken + " " + mutation.rule.place(),
                mutation.rule.place(),
                () -> failure(mutation)));
  }

  private List<Mutation> mutations(Family family, Rule rule) {
    RuleSet rules = bench.rules(family);
    List<Mutation> all = new ArrayList<>();
    all.add(new Mutation(family, rule, Part.RULE, "itself", rules.without(rule.id())));
    for (String guard : rule.unless()) {
      RuleSet left = rules.with(rule.withoutGuard(guard));
      all.add(new Mutation(family, rule, Part.GUARD, "guard " + guard, left));
    }
    for (String loser : rule.beats()) {
      RuleSet left = rules.with(rule.withoutBeating(loser));
      all.add(new Mutation(family, rule, Part.PRECEDENCE, "to beat " + loser, left));
    }
    String match = rule.match();
    for (MatchResult tag : FORBIDDEN.matcher(match).results().toList()) {
      String looser = match.substring(0, tag.start()) + match.substring(tag.end());
      RuleSet left = rules.with(rule.withMatch(looser));
      String taken = tag.group() + " at " + tag.start();
      all.add(new Mutation(family, rule, Part.FORBIDDEN_TAG, taken, left));
    }
    return all;
  }

  private Optional<String> failure(Mutation mutation) {
    Bench changed = bench.with(mutation.family, mutation.left);
    boolean noticed =
        notices(changed, mutation.family, mutation.rule)
            || bench.rules(mutation.family).rules().stream()
                .anyMatch(rule -> notices(changed, mutation.family, rule));
    return noticed
        ? Optional.empty()
        : Optional.of(
            mutation.rule.place()
                + ": no case notices when rule "
                + mutation.rule.id()
                + " lacks "
                + mutation.taken
                + ". Take it out, or write the case that needs it.");
  }

  /**
   * Whether a case of this rule goes otherwise than it states: an example is missed or tied, or the
   * rule fires on a counter-example that it passed over, whether or not the reader then finds
   * nobody whom the finding could belong to.
   */
  private boolean notices(Bench changed, Family family, Rule rule) {
    return rule.examples().stream()
            .anyMatch(e -> !changed.finds(rule, e, e.text()) || ties(changed, family, e))
        || rule.counters().stream()
            .anyMatch(c -> fires(changed, family, rule, c) || ties(changed, family, c));
  }

  private boolean fires(Bench changed, Family family, Rule rule, Rule.Example counter) {
    return changed.fires(family, rule, counter.text())
        && !bench.fires(family, rule, counter.text());
  }

  private boolean ties(Bench changed, Family family, Rule.Example it) {
    return !changed.ties(family, it.text()).isEmpty() && bench.ties(family, it.text()).isEmpty();
  }
}
