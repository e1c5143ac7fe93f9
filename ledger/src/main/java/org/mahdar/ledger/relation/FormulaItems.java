package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.text.Span;

/** Set phrases that are used of the two sides. */
final class FormulaItems {

  private static final double SURE = 0.9;

  /** «… ties between A and B»: so far behind a phrase, in UTF-16 units, stands whose it is. */
  private static final int NEAR = 60;

  private final Matter matter;

  FormulaItems(Matter matter) {
    this.matter = matter;
  }

  List<Item> items() {
    Map<String, List<Voices.Told>> uses = new TreeMap<>();
    for (Paper paper : matter.papers) {
      for (Minutes.Formula formula : paper.found().formulae()) {
        if (matter.knowledge.level(formula.formula()) == null && isOurs(paper, formula)) {
          Quote words = new Quote(formula.start(), formula.end(), formula.text());
          uses.computeIfAbsent(formula.formula(), _ -> new ArrayList<>())
              .add(new Voices.Told(paper, words, null, SURE));
        }
      }
    }
    List<Item> items = new ArrayList<>();
    uses.forEach((formula, told) -> items.add(item(formula, told)));
    return items;
  }

  private boolean isOurs(Paper paper, Minutes.Formula formula) {
    Span span = new Span(formula.start(), formula.end());
    Set<String> named = matter.namedIn(paper, matter.sentence(paper, span));
    if (matter.thirdIn(named) || (!paper.focus() && !matter.sides.bothIn(named))) {
      return false;
    }
    return matter.isOfThePair(paper) || isSaidOfBoth(paper, span, named);
  }

  /** In a document that is not about the pair: one of them says it, or it is said of them. */
  private boolean isSaidOfBoth(Paper paper, Span span, Set<String> named) {
    Paper.Telling telling = matter.telling(paper, span.start());
    if (telling == null || !matter.sides.bothIn(named)) {
      return false;
    }
    Span behind = new Span(span.end(), span.end() + NEAR);
    return matter.sides.bothIn(matter.namedIn(paper, behind))
        || (telling.named() && matter.sides.holds(side(paper, telling)));
  }

  /** Whose words they are; null where they are no state's. */
  private @Nullable String side(Paper paper, Paper.Telling telling) {
    return matter.speaksForState(paper, telling.speaker())
        ? matter.country(paper, telling.speaker())
        : null;
  }

  private Item item(String formula, List<Voices.Told> told) {
    Voices voices = new Voices(matter, told);
    Set<String> by = new TreeSet<>();
    for (Voices.Told each : told) {
      Paper.Telling telling = matter.telling(each.paper(), each.words().start());
      String country = telling == null ? null : side(each.paper(), telling);
      if (country != null && matter.sides.holds(country)) {
        by.add(country);
      }
    }
    return new Draft(Category.FORMULA)
        .title(voices.best().words().text(), matter.knowledge.english(formula))
        .by(List.copyOf(by))
        .told(voices);
  }
}
