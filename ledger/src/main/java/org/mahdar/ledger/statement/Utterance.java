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
 * @param words a number: equal for what one side said in the same words
 * @param kin a number: equal for what one side said as copies of one report tell it
 */
record Utterance(String stems, int words, int kin, Said said) {

  static final Comparator<Utterance> ORDER =
      Comparator.comparing(Utterance::carrier, Carrier.ORDER)
          .thenComparingInt((Utterance it) -> it.said.start())
          .thenComparing(it -> it.said.finding());

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
    return new Utterance(first.stems, first.words, first.kin, first.said.carriedBy(carriers));
  }
}
