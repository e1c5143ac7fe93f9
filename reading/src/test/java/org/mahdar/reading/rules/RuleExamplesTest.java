package org.mahdar.reading.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mahdar.grammar.Rule;
import org.mahdar.grammar.RuleSet;
import org.mahdar.reading.Reader;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;

/** Every case of every rule file. */
class RuleExamplesTest {

  private static final Language ARABIC = Language.load("ar");
  private static final Reader READER = new Reader(ARABIC);

  @Test
  void thereAreRulesToTest() {
    assertThat(families().mapToInt(f -> ARABIC.rules(f).rules().size()).sum()).isGreaterThan(50);
  }

  @TestFactory
  Stream<DynamicNode> rules() {
    return families().map(family -> dynamicContainer(family.folder(), tests(family)));
  }

  private static Stream<Family> families() {
    return Arrays.stream(Family.values()).filter(f -> !ARABIC.rules(f).rules().isEmpty());
  }

  private static Stream<DynamicTest> tests(Family family) {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : ARABIC.rules(family).rules()) {
      rule.examples()
          .forEach(e -> tests.add(dynamicTest(name(rule, "finds", e), () -> finds(rule, e))));
      rule.examples()
          .forEach(e ->
              tests.add(
                  dynamicTest(name(rule, "is needed for", e), () -> isNeeded(family, rule, e))));
      rule.examples()
          .forEach(e ->
              tests.add(
                  dynamicTest(
                      name(rule, "finds however spelt", e), () -> findsHoweverSpelt(rule, e))));
      rule.counters()
          .forEach(c ->
              tests.add(
                  dynamicTest(name(rule, "is silent on", c), () -> isSilent(family, rule, c))));
      rule.gaps()
          .forEach(g ->
              tests.add(dynamicTest(name(rule, "still misses", g), () -> stillMisses(rule, g))));
    }
    return tests.stream();
  }

  private static String name(Rule rule, String does, Rule.Example example) {
    return rule.id() + " " + does + " " + example.file() + ":" + example.line();
  }

  private static void finds(Rule rule, Rule.Example example) {
    List<Outcome> outcomes = read(READER, example.text());
    if (outcomes.stream().noneMatch(o -> o.rule().equals(rule.id()) && o.fits(example.slots()))) {
      fail(block(rule, example, outcomes));
    }
  }

  /** With this rule taken away no other rule of its family may find the same, else it is dead. */
  private static void isNeeded(Family family, Rule rule, Rule.Example example) {
    String kind = rule.id().substring(0, rule.id().indexOf('.') + 1);
    Reader without = reader(family, ARABIC.rules(family).without(rule.id()));
    assertThat(read(without, example.text()))
        .as(example.file() + ":" + example.line() + ": also found without " + rule.id())
        .noneMatch(o -> o.rule().startsWith(kind) && o.fits(example.slots()));
  }

  private static void findsHoweverSpelt(Rule rule, Rule.Example example) {
    for (Respelling respelling : Respelling.values()) {
      String text = respelling.of(example.text());
      List<Outcome> outcomes = read(READER, text);
      if (outcomes.stream().noneMatch(o -> o.rule().equals(rule.id()) && o.fits(example.slots()))) {
        fail(respelling + ": " + text + "\n" + block(rule, example, outcomes));
      }
    }
  }

  /** Silent with its guard, and firing without it. */
  private static void isSilent(Family family, Rule rule, Rule.Example counter) {
    assertThat(read(READER, counter.text()))
        .as(counter.file() + ":" + counter.line() + ": " + counter.text())
        .noneMatch(o -> o.rule().equals(rule.id()));
    if (!counter.guard().isEmpty()) {
      RuleSet loosened = ARABIC.rules(family).withoutGuard(rule.id(), counter.guard());
      assertThat(matches(loosened, counter.text()))
          .as(
              counter.file()
                  + ":"
                  + counter.line()
                  + ": guard "
                  + counter.guard()
                  + " is not what silences "
                  + rule.id()
                  + " on: "
                  + counter.text())
          .contains(rule.id());
    }
  }

  private static void stillMisses(Rule rule, Rule.Example gap) {
    assertThat(read(READER, gap.text()))
        .as(gap.file() + ":" + gap.line() + ": this gap is closed; make it an example")
        .noneMatch(o -> o.rule().equals(rule.id()) && o.fits(gap.slots()));
  }

  @TestFactory
  Stream<DynamicTest> noTwoRulesTie() {
    return families()
        .flatMap(family ->
            ARABIC.rules(family).rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .map(example ->
                    dynamicTest(
                        example.file() + ":" + example.line(),
                        () -> assertThat(ties(family, example.text())).isEmpty())));
  }

  private static java.util.Set<String> ties(Family family, String text) {
    Page page = Page.of(Outcome.article(text), ARABIC);
    return ARABIC.rules(family).ties(page.lattice(), 0, page.tokens().count());
  }

  /** The rules that fire by their patterns and guards alone. */
  private static List<String> matches(RuleSet rules, String text) {
    Page page = READER.page(Outcome.article(text));
    return rules.run(page.lattice(), 0, page.tokens().count()).stream()
        .map(m -> m.rule().id())
        .toList();
  }

  private static Reader reader(Family family, RuleSet rules) {
    return new Reader(ARABIC.with(family, rules));
  }

  private static List<Outcome> read(Reader reader, String text) {
    return Outcome.of(reader.explain(Outcome.article(text)));
  }

  /** What to look at, and what to paste where the finding is right and the example wrong. */
  private static String block(Rule rule, Rule.Example example, List<Outcome> outcomes) {
    StringBuilder block = new StringBuilder();
    block
        .append(example.file())
        .append(':')
        .append(example.line())
        .append(": rule ")
        .append(rule.id());
    block.append(" should find ").append(example.slots()).append(" in: ").append(example.text());
    block.append("\nfound instead:");
    for (Outcome outcome : outcomes) {
      block.append("\n  ").append(outcome.rule());
      block.append("\n  - text: ").append(example.text());
      outcome.slots().forEach((k, v) -> block.append("\n    ").append(k).append(": ").append(v));
    }
    return block.toString();
  }
}
