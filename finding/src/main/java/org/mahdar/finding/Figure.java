package org.mahdar.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that says something about the world, and whose it is.
 *
 * @param value the plain number: 41 مليار is 41000000000
 * @param low a range's lower end
 * @param high a range's upper end
 * @param unit ISO 4217, percent, year, month, day, km, …, or a singular English noun
 * @param what what is counted, in the article's words
 * @param period the time it speaks of
 * @param attributedTo the source the article names for the number: a figure has an owner
 */
public record Figure(
    String id,
    BigDecimal value,
    @Nullable BigDecimal low,
    @Nullable BigDecimal high,
    String unit,
    @Nullable String what,
    @Nullable String period,
    @Nullable Direction direction,
    boolean approximate,
    @Nullable String attributedTo,
    Quote evidence,
    String rule,
    double confidence)
    implements Finding {

  public Figure {
    Finding.check(id, rule, confidence);
    if (unit.isBlank()) {
      throw new IllegalArgumentException("a figure needs a unit");
    }
    value = plain(value);
    low = low == null ? null : plain(low);
    high = high == null ? null : plain(high);
  }

  /** One form for equal numbers: no trailing zeros, no exponent, so equal figures are equal. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  @Override
  @JsonIgnore
  public Quote proof() {
    return evidence;
  }

  public enum Direction {
    UP,
    DOWN;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
