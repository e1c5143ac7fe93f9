package org.mahdar.ledger.pledge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Wording;

/** When two promises are one undertaking, and when they are copies of one text. */
final class Sameness {

  /** A wire's text is taken over within days; the same words a month later are said again. */
  private static final int DAYS_OF_COPYING = 7;

  private Sameness() {}

  /** How close two promises of one undertaking are, in thousandths; 0 for two undertakings. */
  static int closeness(Promise a, Promise b) {
    if (!meet(a.bySides(), b.bySides()) || !meet(a.toSides(), b.toSides())) {
      return 0;
    }
    Likeness content = Likeness.of(a.wording(), b.wording());
    if (content.ofOneContent()) {
      return content.closeness();
    }
    int closest = 0;
    for (Wording thing : a.things()) {
      for (Wording other : b.things()) {
        Likeness named = Likeness.of(thing, other);
        if (named.ofOneThing()) {
          closest = Math.max(closest, named.closeness());
        }
      }
    }
    return content.differentOrdinals() ? 0 : closest;
  }

  /** Sides that nobody named may be any. */
  private static boolean meet(Set<String> a, Set<String> b) {
    return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
  }

  /** Whether a promise is another paper's copy of an earlier one. */
  static boolean areCopies(Promise earlier, Promise later) {
    if (!earlier.bySides().equals(later.bySides())) {
      return false;
    }
    boolean sameWords = earlier.stems().equals(later.stems());
    boolean sameFamily = earlier.carrier().family().equals(later.carrier().family());
    if (earlier.carrier().document() == later.carrier().document()) {
      return sameWords;
    }
    return sameFamily
        ? Likeness.of(earlier.wording(), later.wording()).ofOneContent() || sameWords
        : sameWords && withinDays(earlier, later);
  }

  private static boolean withinDays(Promise earlier, Promise later) {
    Optional<LocalDate> from = Dates.first(earlier.carrier().published());
    Optional<LocalDate> to = Dates.first(later.carrier().published());
    return from.isEmpty()
        || to.isEmpty()
        || !to.get().isAfter(from.get().plusDays(DAYS_OF_COPYING));
  }
}
