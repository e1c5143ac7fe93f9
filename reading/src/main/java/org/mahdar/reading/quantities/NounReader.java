package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Reads a counted noun that the lexicon does not know as a unit, by its form alone. */
final class NounReader {

  private static final int TEN = 10;
  private static final int HUNDRED = 100;
  private static final int SHORT = 4;

  private final Page page;
  private final QuantityTags tags;

  NounReader(Page page, QuantityTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** «a quarter of the forces»: what is shared is the noun. */
  @Nullable Unit ofWhole(int at, int limit) {
    if (!isPlainWord(at) || !isWhole(at)) {
      return null;
    }
    BitSet set = new BitSet();
    set.set(tags.fraction);
    int to = NounPhrase.end(page, tags, at, Math.min(limit, at + 3));
    return new Unit("percent", BigDecimal.valueOf(HUNDRED), set, new TokenRange(at, to), true);
  }

  /** Something definite: by the article, a pronoun or what it belongs to. */
  private boolean isWhole(int at) {
    String word = page.tokens().word(at);
    boolean pronoun = word.endsWith("ه") || word.endsWith("ها") || word.endsWith("هم");
    boolean bare = "ولب".indexOf(word.charAt(0)) < 0;
    return bare && (pronoun || page.is(at, tags.definite) || page.is(at + 1, tags.definite));
  }

  /** Any noun in the form that grammar asks for behind this number. */
  @Nullable Unit plain(Numeral numeral, int at) {
    if (numeral.value().compareTo(BigDecimal.TWO) <= 0 || page.tokens().touchesPrevious(at)) {
      return null;
    }
    if (numeral.mayBeYear() || numeral.definite() || numeral.pair() || !isPlainWord(at)) {
      return null;
    }
    if (numeral.parts() == 1 && numeral.scaled() && !numeral.digits()) {
      return null;
    }
    String word = page.tokens().word(at);
    if (page.is(at, tags.definite) || word.length() < 3 || word.endsWith("وا") || starts(word)) {
      return null;
    }
    int last = numeral.value().remainder(BigDecimal.valueOf(HUNDRED)).intValue();
    boolean plural = last > 2 && last <= TEN;
    if (last > TEN && !numeral.scaled() && !isAccusative(word)) {
      return null;
    }
    return some(at, page.is(at, tags.nationality) || (plural && isMasculinePlural(word)));
  }

  /** A conjunction or preposition written onto the word: it begins something else. */
  private static boolean starts(String word) {
    char first = word.charAt(0);
    return first == 'و' || word.startsWith("بال") || word.startsWith("لل") || word.startsWith("لي");
  }

  private boolean isPlainWord(int at) {
    return page.tokens().kind(at) == Tokens.Kind.WORD
        && !page.tokens().startsLine(at)
        && !page.is(at, tags.notCounted)
        && !page.is(at, tags.clockTail)
        && !page.is(at, tags.finite)
        && !page.is(at, tags.numeral);
  }

  Unit some(int at, boolean people) {
    BitSet set = new BitSet();
    set.set(people ? tags.person : tags.thing);
    String code = people ? "person" : "count";
    return new Unit(code, BigDecimal.ONE, set, new TokenRange(at, at + 1), false);
  }

  /** From 11 to 99 the noun is an indefinite accusative singular: كتابا، دولة، مستشفى، بناء. */
  private static boolean isAccusative(String word) {
    return word.endsWith("ا") || word.endsWith("ه") || word.endsWith("ي") || word.endsWith("ء");
  }

  static boolean isMasculinePlural(String word) {
    return word.length() > SHORT && (word.endsWith("ين") || word.endsWith("ون"));
  }
}
