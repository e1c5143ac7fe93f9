package org.mahdar.ledger.figure;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.likeness.Wording;

/**
 * One number in one document, and all that carry the same.
 *
 * @param carriedBy documents other than {@code carrier} in which the same owner gives the same
 *     number, in order
 * @param words the number as it stands there
 * @param what what is counted, where the document says it in a word
 * @param owner whose number it is, as the document names it; null when it names nobody
 * @param ownerSide the state that the owner stands for, else the folded name; null without owner
 * @param subject content words of what is counted and of the clause before the number
 */
public record Amount(
    Carrier carrier,
    List<Carrier> carriedBy,
    String finding,
    int start,
    int end,
    String words,
    BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String unit,
    @Nullable String what,
    @Nullable String period,
    boolean approximate,
    @Nullable String owner,
    @Nullable String ownerSide,
    Wording subject) {

  static final Comparator<Amount> ORDER =
      Comparator.comparing(Amount::carrier, Carrier.ORDER)
          .thenComparingInt(Amount::start)
          .thenComparing(Amount::finding);

  public Amount {
    carriedBy = List.copyOf(carriedBy);
  }

  public String reference() {
    return carrier.shortId() + ":" + finding;
  }

  /** Whether another number of the same thing is only the same told again. */
  boolean repeats(Amount that) {
    return value.compareTo(that.value) == 0
        && Objects.equals(ownerSide, that.ownerSide)
        && Objects.equals(period, that.period);
  }

  Amount carriedBy(List<Carrier> others) {
    return new Amount(
        carrier,
        others,
        finding,
        start,
        end,
        words,
        value,
        low,
        high,
        unit,
        what,
        period,
        approximate,
        owner,
        ownerSide,
        subject);
  }
}
