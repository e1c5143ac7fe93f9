package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.TokenRange;

/**
 * A number with its unit, as it stands in the text.
 *
 * @param from the first token, words like «about» included
 * @param to the token after the last one, the unit or noun included
 * @param value the plain number, multiplied out; the lower end of a range
 * @param low a range's lower end
 * @param high a range's upper end
 * @param approximate whether the text says «about», «more than» and the like
 * @param ordinal whether it tells a place in an order, not an amount
 * @param dual whether it is told by the dual alone (عامين)
 * @param definite whether it carries the article («the 32 years»)
 * @param unit ISO 4217, percent, year, km, person, count …; null for a number alone
 * @param number the tokens of the number itself
 * @param noun the tokens of what is counted; empty for a number alone
 */
public record Quantity(
    int from,
    int to,
    BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    boolean approximate,
    boolean ordinal,
    boolean dual,
    boolean definite,
    @Nullable String unit,
    TokenRange number,
    TokenRange noun) {

  public Quantity {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("a quantity spans a token: " + from + ".." + to);
    }
    if ((low == null) != (high == null)) {
      throw new IllegalArgumentException("a range has both ends: " + low + ".." + high);
    }
  }
}
