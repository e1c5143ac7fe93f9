package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** One sentence while its numbers are being read. */
final class QuantityScan {

  private static final BitSet NO_TAGS = new BitSet();

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Page page;
  private final QuantityTags tags;
  private final TokenRange sentence;
  private final NumeralReader numerals;
  private final UnitReader units;
  private final RangeReader ranges;

  QuantityScan(Page page, QuantityTags tags, TokenRange sentence) {
    this.page = page;
    this.tags = tags;
    this.sentence = sentence;
    this.numerals = new NumeralReader(page, tags);
    this.units = new UnitReader(page, tags);
    this.ranges = new RangeReader(page, tags, sentence, numerals, units);
  }

  /** A quantity with what its edge needs beside. */
  record Found(Quantity quantity, BitSet tags, boolean scaled, int proclitics) {}

  /** «2015» of «in the year 2015», «3» of «3 July». */
  boolean isCalendar(Quantity quantity) {
    int behind = quantity.to();
    int before = quantity.from() - 1;
    boolean day = behind < sentence.to() && page.is(behind, tags.calendar);
    if (quantity.number().length() == 1 && isYearAlone(quantity)) {
      return before < sentence.from()
          || !(page.is(before, tags.rangeTo) || page.is(before, tags.reach));
    }
    boolean year =
        before >= sentence.from()
            && (page.is(before, tags.yearWord) || page.is(before, tags.calendar));
    return day || (year && quantity.value().precision() - quantity.value().scale() == 4);
  }

  private boolean isYearAlone(Quantity quantity) {
    int year = quantity.value().scale() == 0 ? quantity.value().intValue() : 0;
    return year >= FIRST_YEAR
        && year <= LAST_YEAR
        && page.is(quantity.number().from(), tags.number)
        && page.tokens().word(quantity.number().from()).length() == 4;
  }

  /** The quantity that starts at a token, or null. */
  @Nullable Found at(int token) {
    if (!mayStart(token)) {
      return null;
    }
    Edge approx = page.lattice().longest(token, tags.approx);
    if (approx != null && approx.to() < sentence.to()) {
      Found found = exactly(approx.to());
      if (found != null && !found.quantity().ordinal() && !found.quantity().dual()) {
        return about(found, token, approx.proclitics());
      }
    }
    return exactly(token);
  }

  private boolean mayStart(int token) {
    if (page.lattice().has(token, tags.amount)) {
      return true;
    }
    return switch (page.tokens().kind(token)) {
      case NUMBER -> true;
      case MARK ->
          page.tokens().is(token, '%') || UnitReader.symbol(page.tokens().mark(token)) != null;
      case WORD -> token + 1 < sentence.to() && page.is(token + 1, tags.number);
    };
  }

  private static Found about(Found found, int from, int proclitics) {
    Quantity q = found.quantity();
    Quantity about =
        new Quantity(
            from,
            q.to(),
            q.value(),
            q.low(),
            q.high(),
            true,
            false,
            false,
            q.definite(),
            q.unit(),
            q.number(),
            q.noun());
    return new Found(about, found.tags(), found.scaled(), proclitics);
  }

  private @Nullable Found exactly(int token) {
    if (page.tokens().kind(token) == Tokens.Kind.MARK) {
      return behindSign(token);
    }
    Found range = ranges.read(token);
    if (range != null) {
      return range;
    }
    Found word = singleWord(token);
    if (word != null) {
      return word;
    }
    Found postposed = postposed(token);
    if (postposed != null) {
      return postposed;
    }
    Numeral numeral = numerals.read(token, sentence.to());
    return numeral == null ? unitAndHalf(token) : counted(numeral);
  }

  /** «عام ونصف العام»: one is not said. */
  private @Nullable Found unitAndHalf(int token) {
    Edge edge = page.lattice().longest(token, tags.unit);
    if (edge == null || edge.has(tags.definite) || !edge.has(tags.duration)) {
      return null;
    }
    Edge half = halfBehind(edge.to());
    if (half == null) {
      return null;
    }
    Unit unit = units.of(edge, edge.to());
    int to = behindRepeated(half.to(), unit);
    Quantity quantity =
        new Quantity(
            token,
            to,
            new BigDecimal("1.5"),
            null,
            null,
            false,
            false,
            false,
            false,
            unit.code(),
            new TokenRange(token, to),
            unit.noun());
    return new Found(quantity, unit.tags(), false, edge.proclitics());
  }

  private @Nullable Found counted(Numeral numeral) {
    if (numeral.pair()) {
      return pair(numeral);
    }
    boolean label = page.is(numeral.from() - 1, tags.labelNoun) && !numeral.scaled();
    Unit unit = units.read(numeral, sentence.to());
    if (numeral.definite() && numeral.digits() && (unit == null || !unit.known())) {
      return new Found(ordinal(numeral), NO_TAGS, false, 0);
    }
    label |= isScore(numeral);
    if (label && unit != null && !unit.known()) {
      unit = null;
    }
    if (unit == null && needsUnit(numeral)) {
      return null;
    }
    return found(numeral, unit);
  }

  /** «0» of «1-0». */
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
    TokenRange noun = new TokenRange(to, to);
    if (unit != null) {
      noun = unit.noun();
      to = unit.to();
      Edge half = halfBehind(to);
      if (half != null) {
        value = value.add(new BigDecimal("0.5"));
        to = behindRepeated(half.to(), unit);
      }
      value = value.multiply(unit.factor());
    }
    boolean late = to < sentence.to() && page.is(to, tags.approxLate);
    Quantity quantity =
        new Quantity(
            numeral.from(),
            to,
            value,
            null,
            null,
            late,
            false,
            false,
            numeral.definite(),
            unit == null ? null : unit.code(),
            new TokenRange(numeral.from(), numeral.to()),
            noun);
    return new Found(
        quantity, unit == null ? NO_TAGS : unit.tags(), numeral.scaled(), proclitics(numeral));
  }

  private int proclitics(Numeral numeral) {
    Edge edge = page.lattice().longest(numeral.from(), tags.numeral);
    return edge == null ? 0 : edge.proclitics();
  }

  /** «ثلاث سنوات ونصف», «عام ونصف العام». */
  private @Nullable Edge halfBehind(int token) {
    if (token >= sentence.to()) {
      return null;
    }
    Edge half = page.lattice().longest(token, tags.fraction);
    boolean is =
        half != null
            && (half.proclitics() != 0 || half.has(tags.joined))
            && half.value() instanceof Lexeme lexeme
            && "0.5".equals(lexeme.attribute("value"));
    return is ? half : null;
  }

  private int behindRepeated(int token, Unit unit) {
    if (token >= sentence.to()) {
      return token;
    }
    Edge again = page.lattice().longest(token, tags.unit);
    boolean same =
        again != null
            && again.proclitics() == 0
            && again.value() instanceof Lexeme lexeme
            && unit.code().equals(lexeme.attribute("unit"));
    return again != null && same ? again.to() : token;
  }

  private static Quantity ordinal(Numeral numeral) {
    TokenRange range = new TokenRange(numeral.from(), numeral.to());
    TokenRange none = new TokenRange(numeral.to(), numeral.to());
    return new Quantity(
        numeral.from(),
        numeral.to(),
        numeral.value(),
        null,
        null,
        false,
        true,
        false,
        true,
        null,
        range,
        none);
  }

  /** «عسكريين اثنين»: the dual noun stands before; «مقتل اثنين» stands alone. */
  private Found pair(Numeral numeral) {
    int noun = numeral.from() - 1;
    boolean dual = noun >= sentence.from() && isDualNoun(noun);
    int from = dual ? noun : numeral.from();
    TokenRange counted = dual ? new TokenRange(noun, noun + 1) : new TokenRange(from, from);
    BitSet set = new BitSet();
    if (dual) {
      set.set(tags.person);
    }
    Quantity quantity =
        new Quantity(
            from,
            numeral.to(),
            numeral.value(),
            null,
            null,
            false,
            false,
            false,
            false,
            dual ? "person" : null,
            new TokenRange(numeral.from(), numeral.to()),
            counted);
    return new Found(quantity, set, false, 0);
  }

  private boolean isDualNoun(int token) {
    String word = page.tokens().word(token);
    boolean ending = word.endsWith("ين") || word.endsWith("ان");
    return word.length() > 4 && ending && !page.is(token, tags.definite);
  }

  /** «عامين», «عقد من الزمن», «الضعف», «مضاعفة …», «الخامس». */
  private @Nullable Found singleWord(int token) {
    Edge edge = longest(token, tags.dualUnit, tags.singleEra, tags.singleMultiple, tags.doubling);
    if (edge == null) {
      return ordinalWord(token);
    }
    if (!(edge.value() instanceof Lexeme lexeme) || lexeme.attribute("value") == null) {
      return null;
    }
    boolean doubles = edge.has(tags.doubling);
    int to = edge.to();
    if (doubles && (to >= sentence.to() || !isNoun(to))) {
      return null;
    }
    boolean dual = edge.has(tags.dualUnit) && !edge.has(tags.era);
    String unit = lexeme.attribute("unit");
    Quantity quantity =
        new Quantity(
            token,
            to,
            new BigDecimal(String.valueOf(lexeme.attribute("value"))),
            null,
            null,
            false,
            false,
            dual,
            edge.has(tags.definite),
            unit == null ? "multiple" : unit,
            new TokenRange(token, edge.to()),
            new TokenRange(doubles ? to : token, doubles ? to + 1 : to));
    return new Found(quantity, dual ? dualTags() : edge.tags(), false, edge.proclitics());
  }

  private BitSet dualTags() {
    BitSet set = new BitSet();
    set.set(tags.dualUnit);
    return set;
  }

  private boolean isNoun(int token) {
    return page.is(token, tags.word) && !page.is(token, tags.notCounted);
  }

  private @Nullable Edge longest(int token, int... kinds) {
    for (int kind : kinds) {
      Edge edge = page.lattice().longest(token, kind);
      if (edge != null && edge.to() <= sentence.to()) {
        return edge;
      }
    }
    return null;
  }

  private @Nullable Found ordinalWord(int token) {
    Edge edge = page.lattice().longest(token, tags.ordinal);
    if (edge == null || !(edge.value() instanceof Lexeme lexeme)) {
      return null;
    }
    BigDecimal value = new BigDecimal(String.valueOf(lexeme.attribute("value")));
    int to = edge.to();
    Edge tens = to < sentence.to() ? page.lattice().longest(to, tags.ten) : null;
    boolean compound = tens != null && tens.has(tags.definite) && tens.proclitics() != 0;
    if (tens != null && compound && tens.value() instanceof Lexeme ten) {
      value = value.add(new BigDecimal(String.valueOf(ten.attribute("value"))));
      to = tens.to();
    }
    TokenRange range = new TokenRange(token, to);
    TokenRange none = new TokenRange(to, to);
    Quantity quantity =
        new Quantity(token, to, value, null, null, false, true, false, true, null, range, none);
    return new Found(quantity, NO_TAGS, false, edge.proclitics());
  }

  /** «الأعوام الـ32 الماضية», «السنوات الخمس». */
  private @Nullable Found postposed(int token) {
    Edge noun = page.lattice().longest(token, tags.unit);
    if (noun == null || !isDefinitePlural(noun) || noun.to() >= sentence.to()) {
      return null;
    }
    Numeral numeral = numerals.read(noun.to(), sentence.to());
    if (numeral == null || !numeral.definite()) {
      return null;
    }
    Unit unit = units.of(noun, noun.to());
    int to = numeral.to();
    if (to < sentence.to() && page.is(to, tags.timeTail)) {
      to++;
    }
    Quantity quantity =
        new Quantity(
            token,
            to,
            numeral.value().multiply(unit.factor()),
            null,
            null,
            false,
            false,
            false,
            true,
            unit.code(),
            new TokenRange(numeral.from(), numeral.to()),
            unit.noun());
    return new Found(quantity, unit.tags(), false, noun.proclitics());
  }

  private boolean isDefinitePlural(Edge noun) {
    return noun.has(tags.definite) && noun.has(tags.plural);
  }

  /** «$5», «%50»: the sign stands before the number. */
  private @Nullable Found behindSign(int token) {
    boolean percent = page.tokens().is(token, '%');
    String code = percent ? "percent" : UnitReader.symbol(page.tokens().mark(token));
    int next = token + 1;
    if (code == null || next >= sentence.to() || !page.tokens().touchesPrevious(next)) {
      return null;
    }
    Numeral numeral = numerals.read(next, sentence.to());
    if (numeral == null) {
      return null;
    }
    Unit unit = units.marked(code, token, percent ? tags.percent : tags.currency);
    Quantity quantity =
        new Quantity(
            token,
            numeral.to(),
            numeral.value(),
            null,
            null,
            false,
            false,
            false,
            false,
            code,
            new TokenRange(next, numeral.to()),
            unit.noun());
    return new Found(quantity, unit.tags(), numeral.scaled(), 0);
  }
}
