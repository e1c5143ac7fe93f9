package org.mahdar.reading.quantities;

import java.util.BitSet;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Reads the word «two» alone: «عسكريين اثنين» counts the dual before it, «مقتل اثنين» nothing. */
final class PairReader {

  private final Page page;
  private final QuantityTags tags;
  private final TokenRange sentence;

  PairReader(Page page, QuantityTags tags, TokenRange sentence) {
    this.page = page;
    this.tags = tags;
    this.sentence = sentence;
  }

  Found of(Numeral numeral) {
    TokenRange number = new TokenRange(numeral.from(), numeral.to());
    int noun = numeral.from() - 1;
    if (noun < sentence.from() || !isDualNoun(noun)) {
      TokenRange nothing = new TokenRange(numeral.from(), numeral.from());
      return new FoundDraft(number, numeral.value(), number)
          .of(null, nothing, new BitSet())
          .found();
    }
    BitSet people = new BitSet();
    people.set(tags.person);
    return new FoundDraft(new TokenRange(noun, numeral.to()), numeral.value(), number)
        .of("person", new TokenRange(noun, noun + 1), people)
        .found();
  }

  private boolean isDualNoun(int token) {
    String word = page.tokens().word(token);
    boolean ending = word.endsWith("ين") || word.endsWith("ان");
    return word.length() > 4 && ending && !page.is(token, tags.definite);
  }
}
