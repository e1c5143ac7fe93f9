package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Reads a number and what it counts behind it: «20 طنا», «ثلاث سنوات ونصف», or nothing: «20». */
final class CountedReader implements Wording {

  private final Page page;
  private final QuantityTags tags;
  private final TokenRange sentence;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final HalfReader halves;
  private final PairReader pairs;

  CountedReader(
      Page page, QuantityTags tags, TokenRange sentence, NumeralReader numerals, UnitReader units) {
    this.page = page;
    this.tags = tags;
    this.sentence = sentence;
    this.numerals = numerals;
    this.units = units;
    this.halves = new HalfReader(page, tags, sentence, units);
    this.pairs = new PairReader(page, tags, sentence);
  }

  @Override
  public @Nullable Found read(int token) {
    Numeral numeral = numerals.read(token, sentence.to());
    if (numeral == null) {
      return halves.read(token);
    }
    return numeral.pair() ? pairs.of(numeral) : counted(numeral);
  }

  private @Nullable Found counted(Numeral numeral) {
    Unit unit = units.read(numeral, sentence.to());
    boolean known = unit != null && unit.known();
    if (numeral.definite() && numeral.digits() && !known) {
      return OrdinalReader.of(numeral);
    }
    Unit sure = known || !isLabel(numeral) ? unit : null;
    return sure == null && needsUnit(numeral) ? null : found(numeral, sure);
  }

  /** «3» of «القناة 3» and «0» of «1-0» count nothing that happens to stand behind them. */
  private boolean isLabel(Numeral numeral) {
    boolean named = page.is(numeral.from() - 1, tags.labelNoun) && !numeral.scaled();
    return named || isScore(numeral);
  }

  private boolean isScore(Numeral numeral) {
    int dash = numeral.from() - 1;
    return dash > sentence.from()
        && page.tokens().is(dash, '-')
        && page.tokens().touchesPrevious(numeral.from())
        && page.is(dash - 1, tags.number);
  }

  /** «ألف» and «ربع» are words of other senses too. */
  private static boolean needsUnit(Numeral numeral) {
    boolean thousand = numeral.scaled() && numeral.value().intValue() <= 2000;
    boolean zero = numeral.value().signum() == 0 && !numeral.digits();
    return zero || numeral.fraction() || (numeral.parts() == 1 && thousand && !numeral.digits());
  }

  private Found found(Numeral numeral, @Nullable Unit unit) {
    BigDecimal value = numeral.value();
    int to = numeral.to();
    if (unit != null) {
      to = halves.behind(unit);
      value = to > unit.to() ? value.add(HalfReader.HALF) : value;
      value = value.multiply(unit.factor());
    }
    boolean late = to < sentence.to() && page.is(to, tags.approxLate);
    TokenRange number = new TokenRange(numeral.from(), numeral.to());
    return new FoundDraft(new TokenRange(numeral.from(), to), value, number)
        .of(unit)
        .approximate(late)
        .definite(numeral.definite())
        .scaled(numeral.scaled())
        .proclitics(proclitics(numeral))
        .found();
  }

  private int proclitics(Numeral numeral) {
    Edge edge = page.lattice().longest(numeral.from(), tags.numeral);
    return edge == null ? 0 : edge.proclitics();
  }
}
