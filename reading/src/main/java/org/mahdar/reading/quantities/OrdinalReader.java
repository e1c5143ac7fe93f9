package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Reads places in an order: «الخامس», «الخامس والعشرون», «الـ32». */
final class OrdinalReader {

  private final Page page;
  private final QuantityTags tags;
  private final TokenRange sentence;

  OrdinalReader(Page page, QuantityTags tags, TokenRange sentence) {
    this.page = page;
    this.tags = tags;
    this.sentence = sentence;
  }

  /** The ordinal word that starts at a token, tens behind it included, or null. */
  @Nullable Found read(int token) {
    Edge edge = page.lattice().longest(token, tags.ordinal);
    if (edge == null || !(edge.value() instanceof Lexeme lexeme)) {
      return null;
    }
    BigDecimal value = value(lexeme);
    int to = edge.to();
    Edge tens = to < sentence.to() ? page.lattice().longest(to, tags.ten) : null;
    boolean compound = tens != null && tens.has(tags.definite) && tens.proclitics() != 0;
    if (tens != null && compound && tens.value() instanceof Lexeme ten) {
      value = value.add(value(ten));
      to = tens.to();
    }
    TokenRange range = new TokenRange(token, to);
    return new FoundDraft(range, value, range).ordinal().proclitics(edge.proclitics()).found();
  }

  private static BigDecimal value(Lexeme lexeme) {
    return new BigDecimal(String.valueOf(lexeme.attribute("value")));
  }

  /** Digits with the article that count nothing: «الـ32». */
  static Found of(Numeral numeral) {
    TokenRange range = new TokenRange(numeral.from(), numeral.to());
    return new FoundDraft(range, numeral.value(), range).ordinal().found();
  }
}
