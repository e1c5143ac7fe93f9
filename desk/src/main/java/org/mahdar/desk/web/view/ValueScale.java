package org.mahdar.desk.web.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.mahdar.ledger.figure.Amount;

/**
 * Values as heights. It begins at zero; values that are more than a hundred times each other stand
 * by their powers of ten, or the small ones could not be told apart.
 *
 * @param top the height of {@code most}, in pixels
 * @param powers whether by powers of ten
 */
record ValueScale(double least, double most, int top, int bottom, boolean powers) {

  private static final double FAR = 100;
  private static final int TICKS = 4;

  static ValueScale of(List<Amount> amounts, int top, int bottom) {
    List<Double> all =
        amounts.stream()
            .flatMap(it ->
                Stream.of(
                    it.value(),
                    it.low() == null ? it.value() : it.low(),
                    it.high() == null ? it.value() : it.high()))
            .map(BigDecimal::doubleValue)
            .toList();
    double least = all.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    double most = all.stream().mapToDouble(Double::doubleValue).max().orElse(1);
    if (least > 0 && most / least > FAR) {
      return new ValueScale(
          Math.floor(Math.log10(least)), Math.ceil(Math.log10(most)), top, bottom, true);
    }
    double from = Math.min(0, least);
    return new ValueScale(from, most > from ? most : from + 1, top, bottom, false);
  }

  String y(BigDecimal value) {
    double number = powers ? Math.log10(value.doubleValue()) : value.doubleValue();
    double part = (number - least) / (most - least);
    return String.format(Locale.ROOT, "%.1f", bottom - part * (bottom - top));
  }

  /** A few round numbers. */
  List<BigDecimal> ticks() {
    List<BigDecimal> ticks = new ArrayList<>();
    double step = powers ? Math.max(1, Math.ceil((most - least) / TICKS)) : round(most - least);
    for (double at = Math.ceil(least / step) * step; at <= most; at += step) {
      ticks.add(
          powers
              ? BigDecimal.ONE.scaleByPowerOfTen((int) at)
              : BigDecimal.valueOf(at).round(new MathContext(6)));
    }
    return ticks.stream().map(ValueScale::plain).toList();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }

  /** One, two or five times a power of ten, that goes into a length a few times. */
  private static double round(double length) {
    double power = Math.pow(10, Math.floor(Math.log10(length / TICKS)));
    double times = length / TICKS / power;
    return power * (times <= 1 ? 1 : times <= 2 ? 2 : times <= 5 ? 5 : 10);
  }
}
