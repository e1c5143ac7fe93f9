package org.mahdar.reading.quantities;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Reads a number behind its unit: «الأعوام الـ32 الماضية», «السنوات الخمس». */
final class PostposedReader implements Wording {

  private final Page page;
  private final QuantityTags tags;
  private final TokenRange sentence;
  private final NumeralReader numerals;
  private final UnitReader units;

  PostposedReader(
      Page page, QuantityTags tags, TokenRange sentence, NumeralReader numerals, UnitReader units) {
    this.page = page;
    this.tags = tags;
    this.sentence = sentence;
    this.numerals = numerals;
    this.units = units;
  }

  @Override
  public @Nullable Found read(int token) {
    Edge noun = page.lattice().longest(token, tags.unit);
    if (noun == null || !isDefinitePlural(noun) || noun.to() >= sentence.to()) {
      return null;
    }
    Numeral numeral = numerals.read(noun.to(), sentence.to());
    if (numeral == null || !numeral.definite()) {
      return null;
    }
    Unit unit = units.of(noun, noun.to());
    TokenRange range = new TokenRange(token, behindTail(numeral.to()));
    TokenRange number = new TokenRange(numeral.from(), numeral.to());
    return new FoundDraft(range, numeral.value().multiply(unit.factor()), number)
        .of(unit)
        .definite(true)
        .proclitics(noun.proclitics())
        .found();
  }

  private boolean isDefinitePlural(Edge noun) {
    return noun.has(tags.definite) && noun.has(tags.plural);
  }

  /** «الماضية» belongs to the span of time. */
  private int behindTail(int token) {
    return token < sentence.to() && page.is(token, tags.timeTail) ? token + 1 : token;
  }
}
