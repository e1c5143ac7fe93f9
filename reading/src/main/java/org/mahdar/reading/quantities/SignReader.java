package org.mahdar.reading.quantities;

import org.jspecify.annotations.Nullable;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Reads «$5», «%50»: the sign stands before the number. */
final class SignReader {

  private final Page page;
  private final TokenRange sentence;
  private final NumeralReader numerals;
  private final UnitReader units;

  SignReader(Page page, TokenRange sentence, NumeralReader numerals, UnitReader units) {
    this.page = page;
    this.sentence = sentence;
    this.numerals = numerals;
    this.units = units;
  }

  /** The quantity whose sign a mark is, or null. */
  @Nullable Found read(int mark) {
    Unit unit = units.ofMark(mark);
    int next = mark + 1;
    if (unit == null || next >= sentence.to() || !page.tokens().touchesPrevious(next)) {
      return null;
    }
    Numeral numeral = numerals.read(next, sentence.to());
    if (numeral == null) {
      return null;
    }
    TokenRange range = new TokenRange(mark, numeral.to());
    return new FoundDraft(range, numeral.value(), new TokenRange(next, numeral.to()))
        .of(unit)
        .scaled(numeral.scaled())
        .found();
  }
}
