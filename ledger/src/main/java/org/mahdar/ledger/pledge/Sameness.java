package org.mahdar.ledger.pledge;

import java.util.Collections;
import java.util.Set;
import org.mahdar.ledger.claim.Copies;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Wording;

/** When two promises are one undertaking, and when they are copies of one text. */
final class Sameness {

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
    return sameWords
        ? Copies.are(earlier.carrier(), later.carrier())
        : sameFamily && Likeness.of(earlier.wording(), later.wording()).ofOneContent();
  }
}
