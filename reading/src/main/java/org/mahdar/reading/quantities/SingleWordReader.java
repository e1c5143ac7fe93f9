package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Reads a word that is number and unit in one: «عامين», «عقد من الزمن», «الضعف», «مضاعفة …». */
final class SingleWordReader implements Wording {

  private final Page page;
  private final QuantityTags tags;
  private final TokenRange sentence;
  private final OrdinalReader ordinals;

  SingleWordReader(Page page, QuantityTags tags, TokenRange sentence) {
    this.page = page;
    this.tags = tags;
    this.sentence = sentence;
    this.ordinals = new OrdinalReader(page, tags, sentence);
  }

  @Override
  public @Nullable Found read(int token) {
    Edge edge = longest(token, tags.dualUnit, tags.singleEra, tags.singleMultiple, tags.doubling);
    if (edge == null) {
      return ordinals.read(token);
    }
    if (!(edge.value() instanceof Lexeme lexeme) || lexeme.attribute("value") == null) {
      return null;
    }
    return edge.has(tags.doubling) ? doubled(edge, lexeme) : alone(edge, lexeme);
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

  /** «مضاعفة الإنتاج»: what is doubled stands behind. */
  private @Nullable Found doubled(Edge edge, Lexeme lexeme) {
    int noun = edge.to();
    boolean named = noun < sentence.to() && isNoun(noun);
    return named ? found(edge, lexeme, new TokenRange(noun, noun + 1)) : null;
  }

  private boolean isNoun(int token) {
    return page.is(token, tags.word) && !page.is(token, tags.notCounted);
  }

  private Found alone(Edge edge, Lexeme lexeme) {
    return found(edge, lexeme, new TokenRange(edge.from(), edge.to()));
  }

  private Found found(Edge edge, Lexeme lexeme, TokenRange noun) {
    TokenRange range = new TokenRange(edge.from(), edge.to());
    BigDecimal value = new BigDecimal(String.valueOf(lexeme.attribute("value")));
    String unit = lexeme.attribute("unit");
    boolean dual = edge.has(tags.dualUnit) && !edge.has(tags.era);
    return new FoundDraft(range, value, range)
        .of(unit == null ? "multiple" : unit, noun, dual ? dualTags() : edge.tags())
        .dual(dual)
        .definite(edge.has(tags.definite))
        .proclitics(edge.proclitics())
        .found();
  }

  private BitSet dualTags() {
    BitSet set = new BitSet();
    set.set(tags.dualUnit);
    return set;
  }
}
