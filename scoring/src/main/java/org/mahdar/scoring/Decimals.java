package org.mahdar.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Numbers as the reference script prints them. {@code String.format} would round 0.0625 up, because
 * it rounds decimal digits half up; the script rounds the number's exact binary value half even.
 */
final class Decimals {

  private Decimals() {}

  /** Three decimals. */
  static String fixed(double number) {
    return new BigDecimal(number).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
  }

  /** An integer stays one; anything else prints as the nearest double. */
  static String plain(BigDecimal number) {
    return number.scale() <= 0
        ? number.toBigIntegerExact().toString()
        : shortest(Double.parseDouble(number.toString()));
  }

  /** The fewest digits that lead back to this number; 0.5, 1e-05, 1e+16. */
  static String shortest(double number) {
    if (number == 0 || Double.isNaN(number) || Double.isInfinite(number)) {
      return Double.toString(number);
    }
    BigDecimal digits = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    int exponent = digits.precision() - digits.scale() - 1;
    if (exponent < -4 || exponent >= 16) {
      return scientific(digits, exponent);
    }
    return digits.scale() > 0 ? digits.toPlainString() : digits.setScale(1).toPlainString();
  }

  private static String scientific(BigDecimal digits, int exponent) {
    String mantissa = digits.scaleByPowerOfTen(-exponent).toPlainString();
    String power = Integer.toString(Math.abs(exponent));
    return mantissa + (exponent < 0 ? "e-" : "e+") + (power.length() < 2 ? "0" + power : power);
  }
}
