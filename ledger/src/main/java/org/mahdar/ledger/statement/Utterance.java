package org.mahdar.ledger.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.likeness.Wording;

/**
 * A statement as it stands in a document.
 *
 * @param stems its content words as they are stored; empty where there is none
 */
record Utterance(String stems, Said said) {

  static final Comparator<Utterance> ORDER =
      Comparator.comparing(Utterance::carrier, Carrier.ORDER)
          .thenComparingInt((Utterance it) -> it.said.start())
          .thenComparing(it -> it.said.finding());

  /** What one side said in the same words; without words it is like no other. */
  record Key(String side, String words) {}

  Key key() {
    return new Key(said.side(), stems.isEmpty() ? said.reference() : stems);
  }

  Carrier carrier() {
    return said.carrier();
  }

  Wording wording() {
    return Wording.parse(stems);
  }

  /** The first of some, carried by the others as well. */
  static Utterance lead(List<Utterance> copies) {
    Utterance first = copies.getFirst();
    if (copies.size() == 1) {
      return first;
    }
    List<Carrier> carriers = new ArrayList<>(first.said.carriedBy());
    for (Utterance copy : copies.subList(1, copies.size())) {
      carriers.add(copy.carrier());
      carriers.addAll(copy.said.carriedBy());
    }
    carriers.sort(Carrier.ORDER);
    return new Utterance(first.stems, first.said.carriedBy(carriers));
  }
}
