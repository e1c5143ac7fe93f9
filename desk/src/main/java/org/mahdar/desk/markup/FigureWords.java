package org.mahdar.desk.markup;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Figure;

/** A figure's number and unit in words: 41000000000 USD is 41 billion US dollars. */
public final class FigureWords {

  private record Scale(BigDecimal size, String key) {}

  private static final List<Scale> SCALES =
      List.of(
          new Scale(BigDecimal.TEN.pow(12), "scale.trillion"),
          new Scale(BigDecimal.TEN.pow(9), "scale.billion"),
          new Scale(BigDecimal.TEN.pow(6), "scale.million"));

  /** Beyond this a number is not written out: a hostile exponent must not fill the page. */
  private static final int LONGEST = 30;

  private final Labels labels;

  public FigureWords(Labels labels) {
    this.labels = labels;
  }

  public Label of(Figure figure) {
    return of(figure.value(), figure.low(), figure.high(), figure.unit(), figure.approximate());
  }

  /**
   * A number, or a range where both ends are known.
   *
   * @param approximate whether the text says «about»
   */
  public Label of(
      BigDecimal value,
      @Nullable BigDecimal low,
      @Nullable BigDecimal high,
      String unit,
      boolean approximate) {
    Label shown =
        low != null && high != null ? range(low, high, unit) : unit(number(value), value, unit);
    return approximate ? labels.of("figure.about").with(shown) : shown;
  }

  private Label range(BigDecimal low, BigDecimal high, String unit) {
    Label start = number(low);
    Label end = number(high);
    Label shown =
        new Label(start.english() + " – " + end.english(), start.arabic() + " – " + end.arabic());
    return unit(shown, high, unit);
  }

  private Label unit(Label shown, BigDecimal number, String unit) {
    Label forms = labels.find("unit." + unit);
    if (forms == null) {
      return new Label(shown.english() + " " + unit, shown.arabic() + " " + unit);
    }
    // «41 مليار دولار»: after a scale word the unit takes the form that follows a round hundred.
    BigDecimal agreeing = scale(number) == null ? number.abs() : BigDecimal.valueOf(100);
    return Labels.counted(forms, agreeing, shown);
  }

  private Label number(BigDecimal value) {
    if (value.precision() - value.scale() > LONGEST || value.scale() > LONGEST) {
      return Label.same(value.round(new MathContext(6)).toString());
    }
    Scale scale = scale(value);
    if (scale == null) {
      return Label.same(plain(value));
    }
    BigDecimal scaled = value.divide(scale.size());
    return Labels.counted(labels.of(scale.key()), scaled.abs(), Label.same(plain(scaled)));
  }

  /** A scale word only where it leaves at most three decimals: no digit is ever lost. */
  private static @Nullable Scale scale(BigDecimal value) {
    if (value.precision() - value.scale() > LONGEST) {
      return null;
    }
    for (Scale scale : SCALES) {
      if (value.abs().compareTo(scale.size()) >= 0) {
        return value.divide(scale.size()).stripTrailingZeros().scale() <= 3 ? scale : null;
      }
    }
    return null;
  }

  public static String plain(BigDecimal number) {
    DecimalFormat format =
        new DecimalFormat("#,##0.##########", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return format.format(number);
  }
}
