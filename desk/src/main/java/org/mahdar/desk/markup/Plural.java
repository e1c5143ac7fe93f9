package org.mahdar.desk.markup;

import java.math.BigDecimal;
import java.util.List;

/** Which of a label's forms a number takes. A label without {@code |} has one form for all. */
public final class Plural {

  private Plural() {}

  /** one|other. */
  public static String english(String forms, BigDecimal number) {
    return pick(forms, number.compareTo(BigDecimal.ONE) == 0 ? 0 : 1);
  }

  /** one|two|few|many|other: 1, 2, 3–10, 11–99, and 100 or a fraction. */
  public static String arabic(String forms, BigDecimal number) {
    if (number.stripTrailingZeros().scale() > 0) {
      return pick(forms, 4);
    }
    int rest = number.remainder(BigDecimal.valueOf(100)).intValue();
    if (number.compareTo(BigDecimal.valueOf(100)) < 0 && (rest == 1 || rest == 2)) {
      return pick(forms, rest - 1);
    }
    return pick(forms, rest >= 3 && rest <= 10 ? 2 : rest > 10 ? 3 : 4);
  }

  private static String pick(String forms, int index) {
    List<String> all = List.of(forms.split("\\|", -1));
    return all.get(Math.min(index, all.size() - 1));
  }
}
