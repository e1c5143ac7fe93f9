package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.text.Span;

/** Initiatives of one side that documents about both tell of. */
final class InitiativeItems {

  private static final double SURE = 0.9;

  private final Matter matter;

  InitiativeItems(Matter matter) {
    this.matter = matter;
  }

  /**
   * One document's telling.
   *
   * @param formula the set phrase that is its name; null when it has none
   * @param by who proposed it, where the document says so
   */
  private record Told(
      Paper paper, Quote words, Wording name, @Nullable String formula, List<String> by) {}

  List<Item> items() {
    List<Told> all = new ArrayList<>();
    for (Paper paper : matter.papers) {
      if (paper.focus()) {
        proposed(paper, all);
        named(paper, all);
      }
    }
    all.sort(
        Comparator.comparing((Told it) -> it.formula() == null ? "" : it.formula())
            .thenComparing(it -> it.paper().id())
            .thenComparingInt(it -> it.words().start()));
    return Groups.of(all, InitiativeItems::same).stream().map(this::item).toList();
  }

  private void proposed(Paper paper, List<Told> all) {
    for (Agreement each : paper.found().agreements()) {
      Set<String> countries = matter.countries(paper, each.parties());
      if (each.kind() == Agreement.Kind.INITIATIVE
          && !matter.thirdIn(countries)
          && countries.stream().anyMatch(matter.sides::holds)) {
        all.add(
            new Told(
                paper,
                each.evidence(),
                Wording.of(each.name()),
                formula(paper, Paper.span(each)),
                matter.ours(countries)));
      }
    }
  }

  private void named(Paper paper, List<Told> all) {
    for (Minutes.Formula each : paper.found().formulae()) {
      Span span = new Span(each.start(), each.end());
      if (matter.knowledge.initiative(each.formula()) != null
          && !matter.thirdIn(matter.namedIn(paper, matter.sentence(paper, span)))) {
        Quote words = new Quote(each.start(), each.end(), each.text());
        all.add(new Told(paper, words, Wording.of(each.text()), each.formula(), List.of()));
      }
    }
  }

  private @Nullable String formula(Paper paper, Span words) {
    return paper.found().formulae().stream()
        .filter(it -> words.contains(it.start()))
        .map(Minutes.Formula::formula)
        .filter(it -> matter.knowledge.initiative(it) != null)
        .findFirst()
        .orElse(null);
  }

  private static boolean same(Told one, Told other) {
    return one.formula() == null
        ? other.formula() == null && Likeness.of(one.name(), other.name()).ofOneThing()
        : one.formula().equals(other.formula());
  }

  private Item item(List<Told> all) {
    Voices voices =
        new Voices(
            matter,
            all.stream().map(it -> new Voices.Told(it.paper(), it.words(), null, SURE)).toList());
    List<String> by =
        all.stream()
            .filter(it -> it.by().size() == 1)
            .flatMap(it -> it.by().stream())
            .distinct()
            .sorted()
            .toList();
    String formula = all.getFirst().formula();
    String name = formula == null ? null : matter.knowledge.initiative(formula);
    return new Draft(Category.INITIATIVE)
        .title(
            voices.best().words().text(),
            (name == null ? "initiative" : name)
                + (by.isEmpty() ? "" : " of " + matter.names.englishStates(by)))
        .status(by.isEmpty() ? null : "proposed")
        .by(by)
        .told(voices);
  }
}
