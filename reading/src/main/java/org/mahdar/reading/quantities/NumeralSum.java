package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mahdar.reading.words.Lexeme;

/**
 * Adds the parts of a number as grammar lets them follow: units and tens with «and» between, a
 * hundred behind its count, thousands and millions in falling order. Belongs to one reading.
 */
final class NumeralSum {

  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final BigDecimal TWO = BigDecimal.TWO;

  private final QuantityTags tags;
  private BigDecimal total = BigDecimal.ZERO;
  private BigDecimal digits = BigDecimal.ZERO;
  private int current;
  private BigDecimal scale = BigDecimal.ONE;
  private BigDecimal fraction = BigDecimal.ZERO;
  private int parts;
  private int digitParts;
  private boolean definite;
  private boolean pair;
  private boolean closed;
  private boolean repeated;
  private boolean vague;
  private boolean tail;
  private boolean broken;

  NumeralSum(QuantityTags tags) {
    this.tags = tags;
  }

  boolean addDigits(BigDecimal value, boolean first, boolean and) {
    boolean behindScale = and && scaled() && empty() && value.compareTo(scale) < 0;
    if (closed || !(first || behindScale)) {
      return false;
    }
    digits = value;
    digitParts++;
    return counted();
  }

  /** Adds a number word; false where it begins another number or none. */
  boolean add(Lexeme word, boolean first, boolean and) {
    String text = word.attribute("value");
    if (text == null) {
      return false;
    }
    BigDecimal value = new BigDecimal(text);
    if (closed) {
      return !and && repeats(word, value);
    }
    boolean added;
    if (word.tags().get(tags.scale)) {
      added = scale(word, value, first, and);
    } else if (word.tags().get(tags.fraction)) {
      added = fraction(value, first, and);
    } else {
      added = small(word, value.intValueExact(), first, and);
    }
    definite |= added && word.tags().get(tags.definite);
    pair = added && first && word.tags().get(tags.pair);
    return added;
  }

  /** The million that «a million and a half million» says again. */
  private boolean repeats(Lexeme word, BigDecimal value) {
    boolean again = !repeated && word.tags().get(tags.scale) && value.compareTo(scale) == 0;
    repeated |= again;
    return again;
  }

  private boolean small(Lexeme word, int value, boolean first, boolean and) {
    if (digits.signum() != 0) {
      return false;
    }
    boolean opens = first || (and && scaled() && current == 0);
    if (word.tags().get(tags.hundred)) {
      if (!first && !and && value == HUNDRED && current > 2 && current < TEN) {
        current *= HUNDRED;
        return counted();
      }
      return opens && set(value);
    }
    boolean afterHundred = and && current > 0 && current % HUNDRED == 0;
    boolean afterOne = and && word.tags().get(tags.ten) && isOne(current % HUNDRED);
    return (opens || afterHundred || afterOne) && set(current + value);
  }

  private static boolean isOne(int value) {
    return value > 0 && value < TEN;
  }

  private boolean set(int value) {
    current = value;
    return counted();
  }

  private boolean scale(Lexeme word, BigDecimal value, boolean first, boolean and) {
    BigDecimal one = word.tags().get(tags.twice) ? value.multiply(TWO) : value;
    if (first) {
      vague = word.tags().get(tags.few);
      total = one;
    } else if (fraction.signum() != 0) {
      total = fraction.multiply(value);
      fraction = BigDecimal.ZERO;
    } else if (!and && !empty() && (!scaled() || value.compareTo(scale) < 0)) {
      total = total.add(pending().multiply(value));
    } else if (!and && empty() && scaled() && value.compareTo(scale) > 0) {
      total = total.multiply(value);
    } else if (and && empty() && value.compareTo(scale) < 0 && !word.tags().get(tags.few)) {
      total = total.add(one);
    } else {
      broken = tail;
      return false;
    }
    tail = false;
    current = 0;
    digits = BigDecimal.ZERO;
    scale = value;
    return counted();
  }

  /** «نصف مليار» at the front; «مليار ونصف», «خمسة ونصف» at the end. */
  private boolean fraction(BigDecimal value, boolean first, boolean and) {
    if (first) {
      fraction = value;
      return counted();
    }
    if (!and || fraction.signum() != 0) {
      return false;
    }
    closed = true;
    if (scaled() && empty()) {
      total = total.add(value.multiply(scale));
    } else {
      total = total.add(value);
    }
    return counted();
  }

  /** Whether what comes would be added behind a scale, and so may belong to another number. */
  boolean opensTail(boolean and) {
    return and && scaled() && empty();
  }

  void startTail() {
    tail = true;
  }

  /** «three million and four million»: what was added as a tail begins another number. */
  boolean broken() {
    return broken;
  }

  private boolean counted() {
    parts++;
    return true;
  }

  private boolean scaled() {
    return scale.compareTo(BigDecimal.ONE) > 0;
  }

  private boolean empty() {
    return current == 0 && digits.signum() == 0;
  }

  private BigDecimal pending() {
    return digits.add(BigDecimal.valueOf(current));
  }

  /** The number, or null where the words give none: «thousands», «one» as a pronoun. */
  @Nullable Numeral numeral(int from, int to, boolean article) {
    BigDecimal value = total.add(pending()).add(fraction);
    boolean pronoun = parts == 1 && current == 1;
    boolean weekday = pair && parts == 1 && definite;
    if (pronoun || weekday || vague) {
      return null;
    }
    return new Numeral(
        from,
        to,
        value,
        scale,
        digitParts == parts,
        fraction.signum() != 0,
        definite || article,
        pair && parts == 1,
        parts);
  }
}
