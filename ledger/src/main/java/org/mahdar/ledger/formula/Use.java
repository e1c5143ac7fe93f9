package org.mahdar.ledger.formula;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.claim.Carrier;

/**
 * One use of a set phrase.
 *
 * @param carriedBy copies of the text in which it stands too, in order
 * @param speaker who says it; null where the text itself does
 * @param side the state that the speaker speaks for, else actor or folded name
 */
public record Use(
    Carrier carrier,
    List<Carrier> carriedBy,
    String formula,
    int start,
    int end,
    String words,
    @Nullable Party speaker,
    @Nullable String side) {

  static final Comparator<Use> ORDER =
      Comparator.comparing(Use::carrier, Carrier.ORDER).thenComparingInt(Use::start);

  public Use {
    carriedBy = List.copyOf(carriedBy);
  }

  Use carriedBy(List<Carrier> others) {
    return new Use(carrier, others, formula, start, end, words, speaker, side);
  }
}
