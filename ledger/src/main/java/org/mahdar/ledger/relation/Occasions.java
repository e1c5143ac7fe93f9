package org.mahdar.ledger.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts tellings of one occasion together: same kind, same people, same date. What a document leaves
 * undated joins the one dated occasion that its bounds allow; where they allow several, the one
 * nearest to when the document seems to be from; else it stays undated.
 */
final class Occasions {

  /** Reports of one occasion give its day now and then as the one before or after. */
  private static final long SLIP = 1;

  /** News is saved soon after: an undated occasion of the page is about as old as the page. */
  private static final long FRESH = 10;

  private final Bounds bounds;
  private final List<Occasion> occasions = new ArrayList<>();

  private Occasions(Bounds bounds) {
    this.bounds = bounds;
  }

  static List<Occasion> of(List<Occurrence> tellings, Bounds bounds) {
    Occasions all = new Occasions(bounds);
    List<Occurrence> sorted =
        tellings.stream()
            .sorted(
                Comparator.comparingLong(Occurrence::vagueness)
                    .thenComparing(it -> it.date() == null ? "" : it.date())
                    .thenComparing(Occurrence::planned)
                    .thenComparingInt(it -> -(it.first().size() + it.second().size()))
                    .thenComparing(Occurrence::order))
            .toList();
    sorted.forEach(all::place);
    return List.copyOf(all.occasions);
  }

  private void place(Occurrence telling) {
    Period period = telling.period();
    Occasion fitting = period == null ? undated(telling) : dated(telling, period);
    if (fitting == null) {
      occasions.add(new Occasion(telling));
    } else {
      fitting.add(telling);
    }
  }

  private @Nullable Occasion dated(Occurrence telling, Period period) {
    List<Occasion> candidates = new ArrayList<>();
    for (Occasion each : occasions) {
      Period known = each.period();
      boolean sameDay =
          known != null && (period.isDay() ? known.gap(period) <= SLIP : month(period, known));
      if (sameDay && each.fits(telling)) {
        candidates.add(each);
      }
    }
    return candidates.size() == 1 || (period.isDay() && !candidates.isEmpty())
        ? candidates.getFirst()
        : null;
  }

  /** A month may mean a day in it; a year says too little to be one of its days. */
  private static boolean month(Period period, Period known) {
    return period.equals(known) || (period.days() <= 31 && period.holds(known));
  }

  private @Nullable Occasion undated(Occurrence telling) {
    List<Occasion> fitting = occasions.stream().filter(it -> it.fits(telling)).toList();
    List<Occasion> allowed =
        fitting.stream()
            .filter(it -> it.period() != null)
            .filter(it -> bounds.allow(telling.paper(), it.period(), telling.planned()))
            .toList();
    Occasion nearest = nearest(telling.paper(), allowed);
    if (nearest != null) {
      return nearest;
    }
    return fitting.stream()
        .filter(it -> it.period() == null && savedTogether(it, telling))
        .findFirst()
        .orElse(null);
  }

  private @Nullable Occasion nearest(Paper paper, List<Occasion> allowed) {
    LocalDate from = bounds.estimate(paper);
    if (from == null) {
      return null;
    }
    Period then = new Period(from, from);
    return allowed.stream()
        .filter(it -> gap(it, then) <= FRESH)
        .min(Comparator.comparingLong(it -> gap(it, then)))
        .orElse(null);
  }

  private static long gap(Occasion occasion, Period then) {
    Period known = occasion.period();
    return known == null ? Long.MAX_VALUE : known.gap(then);
  }

  private boolean savedTogether(Occasion occasion, Occurrence telling) {
    LocalDate saved = bounds.estimate(telling.paper());
    LocalDate first = bounds.estimate(occasion.tellings().getFirst().paper());
    return (saved == null || first == null)
        ? saved == null && first == null
        : new Period(saved, saved).gap(new Period(first, first)) <= FRESH;
  }
}
