package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/**
 * Reads «بين 20 و30 ألفا», «من 5 إلى 7 بالمئة», «20-30 طنا»; the lower end borrows what it lacks.
 */
final class RangeReader implements Wording {

  private static final int CHANGE_REACH = 8;

  private final Page page;
  private final QuantityTags tags;
  private final TokenRange sentence;
  private final NumeralReader numerals;
  private final UnitReader units;

  RangeReader(
      Page page, QuantityTags tags, TokenRange sentence, NumeralReader numerals, UnitReader units) {
    this.page = page;
    this.tags = tags;
    this.sentence = sentence;
    this.numerals = numerals;
    this.units = units;
  }

  @Override
  public @Nullable Found read(int token) {
    int first = token;
    Edge between = page.lattice().longest(token, tags.between);
    Edge from = page.lattice().longest(token, tags.rangeFrom);
    if (between != null) {
      first = between.to();
    } else if (from != null) {
      if (changesBefore(token)) {
        return null;
      }
      first = from.to();
    }
    if (first >= sentence.to()) {
      return null;
    }
    Numeral low = numerals.read(first, sentence.to());
    return low == null || low.definite() ? null : from(token, low, between != null, from != null);
  }

  /** «It rose from 5 to 7 per cent» tells two figures, not a range. */
  private boolean changesBefore(int token) {
    int last = Math.max(sentence.from(), token - CHANGE_REACH);
    for (int i = token - 1; i >= last; i--) {
      if (page.is(i, tags.rise) || page.is(i, tags.fall)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found from(int token, Numeral low, boolean between, boolean from) {
    Unit own = between || from ? units.read(low, sentence.to()) : null;
    if (own != null && !own.known()) {
      own = null;
    }
    int link = own == null ? low.to() : own.to();
    int second = behindLink(link, between, from, low.digits());
    if (second < 0 || second >= sentence.to()) {
      return null;
    }
    Numeral high = numerals.read(second, sentence.to());
    if (high == null || high.definite()) {
      return null;
    }
    Unit unit = units.read(high, sentence.to());
    BigDecimal least = low.inScaleOf(high);
    if (least.compareTo(high.value()) >= 0 || (unit == null && !high.scaled())) {
      return null;
    }
    return found(token, low, high, least, unit);
  }

  /** The token of the upper end, or -1. */
  private int behindLink(int link, boolean between, boolean from, boolean digits) {
    if (link >= sentence.to()) {
      return -1;
    }
    if (between) {
      if (page.tokens().is(link, 'و')) {
        return link + 1;
      }
      Edge numeral = page.lattice().longest(link, tags.numeral);
      boolean and = numeral != null && numeral.proclitics() != 0;
      return and || page.is(link, tags.rangeTo) ? (and ? link : link + 1) : -1;
    }
    if (from) {
      return page.is(link, tags.rangeTo) ? link + 1 : -1;
    }
    return digits && page.tokens().is(link, '-') ? link + 1 : -1;
  }

  private static Found found(
      int token, Numeral low, Numeral high, BigDecimal least, @Nullable Unit unit) {
    BigDecimal factor = unit == null ? BigDecimal.ONE : unit.factor();
    BigDecimal lower = least.multiply(factor);
    BigDecimal upper = high.value().multiply(factor);
    TokenRange range = new TokenRange(token, unit == null ? high.to() : unit.to());
    return new FoundDraft(range, lower, new TokenRange(low.from(), high.to()))
        .of(unit)
        .between(lower, upper)
        .scaled(high.scaled())
        .found();
  }
}
