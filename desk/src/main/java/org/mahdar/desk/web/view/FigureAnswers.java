package org.mahdar.desk.web.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.AmbiguousReference;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.figure.FigureFilter;
import org.mahdar.ledger.figure.Figures;
import org.mahdar.ledger.figure.Series;
import org.mahdar.ledger.likeness.Wording;

/** What the pages on figures ask. Thread-safe. */
final class FigureAnswers {

  /** So many figures without an owner are put together at once; of more, a part must be named. */
  private static final long MANY = 5_000;

  private final Ledgers ledgers;

  FigureAnswers(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  Ledgers ledgers() {
    return ledgers;
  }

  /** Series of figures whose owners are named. */
  List<Series> owned() {
    return ledgers.remembered("figures", ledger -> series(ledger, Set.of(), Wording.none(), false));
  }

  /**
   * Series of all figures of a unit or a subject, with an owner or without.
   *
   * @param unit null for all
   * @param about words of the subject; null for all
   */
  List<Series> all(@Nullable String unit, @Nullable String about) {
    return ledgers.remembered(
        "figures of all " + unit + " " + about,
        ledger ->
            series(
                ledger,
                unit == null ? Set.of() : Set.of(unit),
                about == null ? Wording.none() : Wording.of(about),
                true));
  }

  private static List<Series> series(
      Ledger ledger, Set<String> units, Wording about, boolean unowned) {
    FigureFilter filter = new FigureFilter(List.of(), units, null, null, about, unowned);
    return ledger.ask(tables -> Figures.of(tables, filter));
  }

  /** Whether there are too many figures to put all of them together at once. */
  boolean many() {
    return ledgers.remembered("summary", Ledger::summary).findings().getOrDefault(Kind.FIGURE, 0L)
        > MANY;
  }

  /**
   * The series in which a number stands.
   *
   * @param reference the number's document and name there: {@code 3f2a90c1:f2}
   * @param unowned whether numbers without an owner stand in the series as well
   */
  Optional<Series> holding(String reference, boolean unowned) {
    Optional<Series> owned = unowned ? Optional.empty() : in(owned(), reference);
    return owned.isPresent()
        ? owned
        : figure(reference).flatMap(figure -> in(all(figure.unit(), null), reference));
  }

  private static Optional<Series> in(List<Series> all, String reference) {
    return all.stream()
        .filter(series ->
            series.amounts().stream().anyMatch(amount -> amount.reference().equals(reference)))
        .findFirst();
  }

  private Optional<Figure> figure(String reference) {
    int colon = reference.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    try {
      Optional<Minutes> minutes =
          ledgers.read(ledger -> ledger.minutes(reference.substring(0, colon)));
      return minutes.stream()
          .flatMap(it -> it.figures().stream())
          .filter(figure -> figure.id().equals(reference.substring(colon + 1)))
          .findFirst();
    } catch (AmbiguousReference _) {
      return Optional.empty();
    }
  }
}
