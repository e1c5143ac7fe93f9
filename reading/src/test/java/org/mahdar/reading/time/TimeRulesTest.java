package org.mahdar.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.mahdar.grammar.Rule;
import org.mahdar.grammar.RuleSet;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Article;

/** The examples of the rule file, read with the anchor its README names. */
class TimeRulesTest {

  private static final LocalDate ANCHOR = LocalDate.of(2024, 7, 3);
  private static final RuleSet RULES = TimeCases.ARABIC.rules(Family.TIME);

  @TestFactory
  Stream<DynamicTest> everyExampleIsFoundByItsRule() {
    return RULES.rules().stream()
        .flatMap(rule -> rule.examples().stream().map(example -> found(rule, example)));
  }

  private static DynamicTest found(Rule rule, Rule.Example example) {
    return DynamicTest.dynamicTest(
        rule.id() + " " + example.file() + ":" + example.line(),
        () -> {
          List<TimeCases.Found> found = TimeCases.read(example.text(), ANCHOR);
          assertThat(found).as(example.text()).hasSize(1);
          assertThat(found.getFirst().words()).isEqualTo(example.slots().get("evidence"));
          assertThat(found.getFirst().mention().value()).isEqualTo(example.slots().get("value"));
          assertThat(found.getFirst().mention().rule()).isEqualTo(rule.id());
        });
  }

  @TestFactory
  Stream<DynamicTest> everyCounterExampleIsPassedOverByItsRule() {
    return RULES.rules().stream()
        .flatMap(rule -> rule.counters().stream().map(counter -> silent(rule, counter)));
  }

  private static DynamicTest silent(Rule rule, Rule.Example counter) {
    return DynamicTest.dynamicTest(
        rule.id() + " " + counter.file() + ":" + counter.line(),
        () -> {
          assertThat(rulesThatFire(TimeCases.ARABIC, counter.text())).doesNotContain(rule.id());
          if (!counter.guard().isEmpty()) {
            Language loose =
                TimeCases.ARABIC.with(Family.TIME, RULES.with(rule.withoutGuard(counter.guard())));
            assertThat(rulesThatFire(loose, counter.text())).contains(rule.id());
          }
        });
  }

  private static List<String> rulesThatFire(Language language, String text) {
    return TimeCases.read(new TimeReader(language), language, text, ANCHOR).stream()
        .map(found -> found.mention().rule())
        .toList();
  }

  @TestFactory
  Stream<DynamicTest> withoutARuleSomeExampleIsMissed() {
    return RULES.rules().stream()
        .map(rule ->
            DynamicTest.dynamicTest(
                rule.id(),
                () -> {
                  Language without = TimeCases.ARABIC.with(Family.TIME, RULES.without(rule.id()));
                  for (Rule.Example example : rule.examples()) {
                    assertThat(rulesThatFire(without, example.text())).doesNotContain(rule.id());
                  }
                }));
  }

  @TestFactory
  Stream<DynamicTest> noExampleIsAnUndecidedTie() {
    return RULES.rules().stream()
        .flatMap(rule -> rule.examples().stream())
        .map(example -> DynamicTest.dynamicTest(example.text(), () -> assertNoTie(example)));
  }

  private static void assertNoTie(Rule.Example example) {
    Page page = Page.of(Article.of("test", example.text()), TimeCases.ARABIC);
    int count = page.tokens().count();
    TimeCases.READER.find(page, new org.mahdar.text.TokenRange(0, count), ANCHOR);
    assertThat(RULES.ties(page.lattice(), 0, count)).isEmpty();
  }
}
