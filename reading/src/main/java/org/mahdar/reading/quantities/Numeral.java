package org.mahdar.reading.quantities;

import java.math.BigDecimal;

/**
 * A number by itself.
 *
 * @param from the first token, an article before digits included
 * @param to the token after the last one
 * @param scale the last thousand, million …, or one
 * @param digits whether it is written in digits alone
 * @param fraction whether it is a fraction word alone (نصف)
 * @param definite whether it carries the article
 * @param pair whether it is the word «two» alone
 * @param parts of how many words and digits it is made
 */
record Numeral(
    int from,
    int to,
    BigDecimal value,
    BigDecimal scale,
    boolean digits,
    boolean fraction,
    boolean definite,
    boolean pair,
    int parts) {

  private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1300);
  private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

  boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  /** Four digits that may name a year; a noun of the lexicon behind them decides otherwise. */
  boolean mayBeYear() {
    return digits
        && value.scale() <= 0
        && value.compareTo(FIRST_YEAR) >= 0
        && value.compareTo(LAST_YEAR) <= 0;
  }

  /** The same number counted in another's thousands: «20» of «between 20 and 30 thousand». */
  BigDecimal inScaleOf(Numeral other) {
    boolean borrows =
        !scaled() && other.scaled() && value.compareTo(other.value.divide(other.scale)) < 0;
    return borrows ? value.multiply(other.scale) : value;
  }
}
