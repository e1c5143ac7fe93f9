package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.TokenRange;

/** A quantity while it is put together: an exact amount of nothing, until more is said of it. */
final class FoundDraft {

  private final int from;
  private final int to;
  private final BigDecimal value;
  private final TokenRange number;

  private @Nullable BigDecimal low;
  private @Nullable BigDecimal high;
  private boolean approximate;
  private boolean ordinal;
  private boolean dual;
  private boolean definite;
  private @Nullable String unit;
  private TokenRange noun;
  private BitSet tags = new BitSet();
  private boolean scaled;
  private int proclitics;

  FoundDraft(TokenRange range, BigDecimal value, TokenRange number) {
    this.from = range.from();
    this.to = range.to();
    this.value = value;
    this.number = number;
    this.noun = new TokenRange(to, to);
  }

  /** What is counted; null leaves the number alone. */
  FoundDraft of(@Nullable Unit counted) {
    return counted == null ? this : of(counted.code(), counted.noun(), counted.tags());
  }

  FoundDraft of(@Nullable String code, TokenRange words, BitSet classes) {
    unit = code;
    noun = words;
    tags = classes;
    return this;
  }

  /** Both ends of a range, which is approximate by itself. */
  FoundDraft between(BigDecimal least, BigDecimal most) {
    low = least;
    high = most;
    return approximate(true);
  }

  FoundDraft approximate(boolean is) {
    approximate = is;
    return this;
  }

  /** A place in an order: always a definite one. */
  FoundDraft ordinal() {
    ordinal = true;
    return definite(true);
  }

  FoundDraft dual(boolean is) {
    dual = is;
    return this;
  }

  FoundDraft definite(boolean is) {
    definite = is;
    return this;
  }

  FoundDraft scaled(boolean is) {
    scaled = is;
    return this;
  }

  FoundDraft proclitics(int bits) {
    proclitics = bits;
    return this;
  }

  Found found() {
    Quantity quantity =
        new Quantity(
            from, to, value, low, high, approximate, ordinal, dual, definite, unit, number, noun);
    return new Found(quantity, tags, scaled, proclitics);
  }
}
