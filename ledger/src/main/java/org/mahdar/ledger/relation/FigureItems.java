package org.mahdar.ledger.relation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Figure;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Wording;

/** Figures of what is between the sides, each with its owner; who contradicts whom is said. */
final class FigureItems {

  /** Lengths of time and factors are no figures of a relation. */
  private static final Set<String> NO_SERIES = Set.of("year", "month", "day", "hour", "multiple");

  /** So far before a number, in UTF-16 units, stands what makes it a rank. */
  private static final int NEAR = 20;

  private static final BigDecimal THOUSAND = new BigDecimal("1000");
  private static final BigDecimal MILLION = new BigDecimal("1000000");

  private final Matter matter;
  private final FigureClause clause;

  FigureItems(Matter matter) {
    this.matter = matter;
    this.clause = new FigureClause(matter);
  }

  /** One document's telling; empty is what it does not say. */
  private record Told(Paper paper, Figure figure, Wording what, String period, String owner) {}

  List<Item> items() {
    List<Told> all = new ArrayList<>();
    for (Paper paper : matter.papers) {
      for (Figure figure : paper.found().figures()) {
        if (!NO_SERIES.contains(figure.unit()) && concerns(paper, figure)) {
          all.add(told(paper, figure));
        }
      }
    }
    all.sort(
        Comparator.comparing((Told it) -> it.figure().unit())
            .thenComparing(it -> it.figure().value())
            .thenComparing(it -> it.paper().id())
            .thenComparing(it -> it.figure().id()));
    List<List<Told>> groups = Groups.of(all, FigureItems::same);
    return groups.stream().map(it -> item(it, groups)).toList();
  }

  private Told told(Paper paper, Figure figure) {
    String what = figure.what();
    return new Told(
        paper,
        figure,
        what == null ? Wording.none() : Wording.of(what),
        clause.period(paper, figure),
        clause.owner(paper, figure));
  }

  /** What is counted or whose number it is must be said, and that it is of both. */
  private boolean concerns(Paper paper, Figure figure) {
    boolean said = figure.what() != null || !clause.owner(paper, figure).isEmpty();
    return said
        && !isRank(paper, figure)
        && (figure.what() == null || !matter.knowledge.marks().hasPart(figure.what()))
        && figure.value().compareTo(least(figure.unit())) >= 0
        && matter.isMutual(paper, Paper.span(figure))
        && (matter.isOfThePair(paper)
            || matter.sides.bothIn(matter.namedIn(paper, Paper.span(figure))));
  }

  private boolean isRank(Paper paper, Figure figure) {
    String before = matter.text(paper).text().substring(0, Paper.span(figure).start());
    return matter.knowledge.marks().ranks(before.substring(Math.max(0, before.length() - NEAR)));
  }

  /** Small sums and counts of people are of what happened, not of what is between states. */
  private static BigDecimal least(String unit) {
    boolean money = unit.length() == 3 && unit.equals(unit.toUpperCase(Locale.ROOT));
    return money ? MILLION : unit.equals("person") ? THOUSAND : BigDecimal.ZERO;
  }

  private static boolean same(Told one, Told other) {
    return one.figure().unit().equals(other.figure().unit())
        && one.figure().value().compareTo(other.figure().value()) == 0
        && (one.period().equals(other.period())
            || one.period().isEmpty()
            || other.period().isEmpty())
        && alike(one, other, true)
        && one.owner().equals(other.owner());
  }

  private static boolean alike(Told one, Told other, boolean unknown) {
    if (one.what().terms().isEmpty() || other.what().terms().isEmpty()) {
      return unknown && one.what().terms().isEmpty() == other.what().terms().isEmpty();
    }
    return Likeness.of(one.what(), other.what()).closeness() >= 700;
  }

  private Item item(List<Told> all, List<List<Told>> groups) {
    Voices voices =
        new Voices(
            matter,
            all.stream()
                .map(it ->
                    new Voices.Told(
                        it.paper(),
                        it.figure().evidence(),
                        it.owner().isEmpty() ? null : it.owner(),
                        it.figure().confidence()))
                .toList());
    Told first = all.getFirst();
    Figure figure = first.figure();
    Figure.Direction direction = figure.direction();
    return new Draft(Category.FIGURE)
        .title(title(first), english(first))
        .date(period(all), DateBasis.STATED)
        .value(figure.value(), figure.unit())
        .status(direction == null ? null : direction.code())
        .conflicts(conflicts(first, groups))
        .told(voices, voices.weight() + (first.owner().isEmpty() ? 0 : 1));
  }

  private static String title(Told told) {
    String what = told.figure().what();
    String words = told.figure().evidence().text();
    return what == null || words.contains(what) ? words : what + ": " + words;
  }

  private static String english(Told told) {
    Figure figure = told.figure();
    return number(figure.value())
        + " "
        + figure.unit()
        + (told.period().isEmpty() ? "" : ", " + told.period())
        + (told.owner().isEmpty() ? "" : ", according to " + told.owner());
  }

  private static String number(BigDecimal value) {
    return value.scale() <= 0
        ? String.format(Locale.ROOT, "%,d", value.toBigInteger())
        : value.toPlainString();
  }

  private static @Nullable String period(List<Told> all) {
    return all.stream().map(Told::period).filter(it -> !it.isEmpty()).findFirst().orElse(null);
  }

  /** Other values for the same thing at the same time by somebody else: never averaged. */
  private static List<String> conflicts(Told told, List<List<Told>> groups) {
    List<String> others = new ArrayList<>();
    for (List<Told> group : groups) {
      Told other = group.getFirst();
      if (told.figure().unit().equals(other.figure().unit())
          && told.figure().value().compareTo(other.figure().value()) != 0
          && !told.period().isEmpty()
          && told.period().equals(other.period())
          && alike(told, other, false)
          && !told.owner().equals(other.owner())) {
        others.add(english(other));
      }
    }
    return others;
  }
}
