package org.mahdar.reading.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.mahdar.grammar.Rule;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;

/** What must hold of each rule's cases. Thread-safe. */
public final class RuleTrials {

  private final Language language;
  private final Bench bench;

  public RuleTrials(Language language) {
    this.language = language;
    this.bench = new Bench(language);
  }

  /** The trials of every rule that {@code which} wants, family by family. */
  public Stream<Trial> of(Predicate<Rule> which) {
    return Arrays.stream(Family.values())
        .flatMap(family ->
            language.rules(family).rules().stream()
                .filter(which)
                .flatMap(rule -> of(family, rule).stream()));
  }

  /** The trials of one rule. */
  public List<Trial> of(Family family, Rule rule) {
    List<Trial> trials = new ArrayList<>();
    each(trials, rule, "finds", rule.examples(), e -> finds(rule, e));
    each(trials, rule, "is needed for", rule.examples(), e -> isNeeded(family, rule, e));
    each(trials, rule, "finds however spelt", rule.examples(), e -> findsHoweverSpelt(rule, e));
    each(trials, rule, "ties with none on", rule.examples(), e -> tiesWithNone(family, e));
    each(trials, rule, "is silent on", rule.counters(), c -> isSilent(family, rule, c));
    each(trials, rule, "still misses", rule.gaps(), g -> stillMisses(rule, g));
    return trials;
  }

  private static void each(
      List<Trial> trials,
      Rule rule,
      String does,
      List<Rule.Example> cases,
      Function<Rule.Example, Optional<String>> body) {
    for (Rule.Example it : cases) {
      String place = it.file() + ":" + it.line();
      trials.add(new Trial(rule.id() + " " + does + " " + place, place, () -> body.apply(it)));
    }
  }

  private Optional<String> finds(Rule rule, Rule.Example example) {
    return bench.finds(rule, example, example.text())
        ? Optional.empty()
        : Optional.of(Block.of(rule, example, bench.read(example.text())));
  }

  /** With this rule taken away no other rule of its kind may find the same, else it is dead. */
  private Optional<String> isNeeded(Family family, Rule rule, Rule.Example example) {
    String kind = rule.id().substring(0, rule.id().indexOf('.') + 1);
    Bench without = bench.with(family, bench.rules(family).without(rule.id()));
    return without.read(example.text()).stream()
        .filter(o -> o.rule().startsWith(kind) && o.fits(example.slots()))
        .findFirst()
        .map(other ->
            at(example)
                + "rule "
                + rule.id()
                + " is not needed here: "
                + other.rule()
                + " finds the same. Take the rule out, or give an example that only it finds: "
                + example.text());
  }

  private Optional<String> findsHoweverSpelt(Rule rule, Rule.Example example) {
    if (!bench.finds(rule, example, example.text())) {
      return Optional.empty(); // told once, by the trial of the example as it stands
    }
    for (Respelling respelling : Respelling.values()) {
      String text = respelling.of(example.text());
      if (!bench.finds(rule, example, text)) {
        return Optional.of(
            Block.of(rule, example, bench.read(text)) + "\nwritten so: " + respelling + " " + text);
      }
    }
    return Optional.empty();
  }

  private Optional<String> tiesWithNone(Family family, Rule.Example example) {
    Set<String> ties = bench.ties(family, example.text());
    return ties.isEmpty()
        ? Optional.empty()
        : Optional.of(
            at(example)
                + "nobody decided between "
                + String.join(", ", ties)
                + ". Say under beats: which one wins: "
                + example.text());
  }

  /** Silent with its guard, and firing without it. */
  private Optional<String> isSilent(Family family, Rule rule, Rule.Example counter) {
    if (bench.speaks(rule, counter.text())) {
      return Optional.of(
          at(counter)
              + "rule "
              + rule.id()
              + " must find nothing here. Narrow its pattern or add a guard under unless: "
              + counter.text());
    }
    if (!counter.guard().isEmpty()) {
      Bench loosened =
          bench.with(family, bench.rules(family).with(rule.withoutGuard(counter.guard())));
      if (!loosened.fires(family, rule, counter.text())) {
        return Optional.of(
            at(counter)
                + "guard "
                + counter.guard()
                + " is not what silences "
                + rule.id()
                + " here. Take guard: away, or give a text where it is: "
                + counter.text());
      }
    }
    return Optional.empty();
  }

  private Optional<String> stillMisses(Rule rule, Rule.Example gap) {
    return bench.finds(rule, gap, gap.text())
        ? Optional.of(at(gap) + "this gap is closed. Make it an example: " + gap.text())
        : Optional.empty();
  }

  private static String at(Rule.Example it) {
    return it.file() + ":" + it.line() + ": ";
  }
}
