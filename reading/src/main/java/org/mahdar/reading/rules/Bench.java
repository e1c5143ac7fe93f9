package org.mahdar.reading.rules;

import java.util.List;
import java.util.Set;
import org.mahdar.grammar.Rule;
import org.mahdar.grammar.RuleSet;
import org.mahdar.reading.Reader;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;

/** A language to try cases on, as it is or with one family's rules changed. */
final class Bench {

  private final Language language;
  private final Reader reader;

  Bench(Language language) {
    this.language = language;
    this.reader = new Reader(language);
  }

  Bench with(Family family, RuleSet rules) {
    return new Bench(language.with(family, rules));
  }

  RuleSet rules(Family family) {
    return language.rules(family);
  }

  List<Outcome> read(String text) {
    return Outcome.of(reader.explain(Outcome.article(text)));
  }

  /** Whether this rule finds what a case states. */
  boolean finds(Rule rule, Rule.Example wanted, String text) {
    return read(text).stream().anyMatch(o -> o.rule().equals(rule.id()) && o.fits(wanted.slots()));
  }

  /** Whether this rule finds anything in a text. */
  boolean speaks(Rule rule, String text) {
    return read(text).stream().anyMatch(o -> o.rule().equals(rule.id()));
  }

  /** Pairs of rules that nobody decided between. */
  Set<String> ties(Family family, String text) {
    Page page = reader.page(Outcome.article(text));
    return rules(family).ties(page.lattice(), 0, page.tokens().count());
  }

  /** Whether the rule's pattern and guards alone let it fire. */
  boolean fires(Family family, Rule rule, String text) {
    Page page = reader.page(Outcome.article(text));
    return rules(family).run(page.lattice(), 0, page.tokens().count()).stream()
        .anyMatch(match -> match.rule().id().equals(rule.id()));
  }
}
