package org.mahdar.desk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.grammar.Rule;
import org.mahdar.grammar.RuleFile;
import org.mahdar.grammar.RuleSet;
import org.mahdar.reading.Reader;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.Article;

/** The rule that the rule writers' guide works out does what the guide says. */
class DocumentedRuleTest {

  private static final Language ARABIC = Language.load("ar");

  @Test
  void theWorkedRuleFindsItsExamplesAndPassesOverTheRest() throws IOException {
    Rule rule = worked();
    RuleSet rules = compiled(rule);
    Reader reader = new Reader(ARABIC.with(Family.PLEDGES, rules));
    for (Rule.Example example : rule.examples()) {
      List<Pledge> pledges = reader.read(Article.of("example", example.text())).pledges();
      assertThat(pledges).as(example.text()).hasSize(1);
      Pledge pledge = pledges.getFirst();
      assertThat(pledge.rule()).isEqualTo(rule.id());
      assertThat(pledge.content().text()).isEqualTo(example.slots().get("content"));
      assertThat(pledge.strength().code()).isEqualTo(example.slots().get("strength"));
      assertThat(pledge.by()).extracting(Party::name).containsExactly(example.slots().get("by"));
    }
    rule.counters().forEach(counter -> assertThat(fires(rules, counter)).isFalse());
    rule.gaps().forEach(gap -> assertThat(fires(rules, gap)).isFalse());
  }

  @Test
  void eachOfItsGuardsIsWhatSilencesIt() throws IOException {
    Rule rule = worked();
    for (Rule.Example counter : rule.counters()) {
      if (!counter.guard().isEmpty()) {
        RuleSet loosened = compiled(rule).withoutGuard(rule.id(), counter.guard());
        assertThat(fires(loosened, counter)).as(counter.text()).isTrue();
      }
    }
  }

  private static boolean fires(RuleSet rules, Rule.Example example) {
    Page page = Page.of(Article.of("example", example.text()), ARABIC);
    return !rules.run(page.lattice(), 0, page.tokens().count()).isEmpty();
  }

  private static Rule worked() throws IOException {
    String yaml =
        DocumentedPage.of("docs/rules.md").fenced("yaml").stream()
            .map(DocumentedPage.Line::text)
            .collect(Collectors.joining("\n"));
    assertThat(yaml).startsWith(RuleFile.SCHEMA);
    byte[] bytes = yaml.getBytes(StandardCharsets.UTF_8);
    return RuleFile.read("docs/rules.md", new ByteArrayInputStream(bytes)).rules().getFirst();
  }

  /** With the tags of the lexicon: a tag that nothing produces does not compile. */
  private static RuleSet compiled(Rule rule) throws IOException {
    RuleSet.Language syntax =
        new RuleSet.Language(
            ARABIC.tags(), Proclitics.NAMES, Proclitics.CONJUNCTIONS, "comma|stop", "stop");
    try (InputStream guards =
        DocumentedRuleTest.class.getResourceAsStream("/ar/guards/rules.yaml")) {
      RuleFile shared = RuleFile.read("ar/guards/rules.yaml", Objects.requireNonNull(guards));
      return RuleSet.compile(List.of(rule), shared.guards(), syntax);
    }
  }
}
