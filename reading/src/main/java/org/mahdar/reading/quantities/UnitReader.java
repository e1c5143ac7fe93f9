package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import java.util.BitSet;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Reads what a number counts: a unit, a currency with its country, or any noun. */
final class UnitReader {

  private static final int TEN = 10;
  private static final int HUNDRED = 100;

  private final Page page;
  private final QuantityTags tags;

  UnitReader(Page page, QuantityTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** The unit behind a number, or null for a number alone. */
  @Nullable Unit read(Numeral numeral, int limit) {
    int at = numeral.to();
    if (at >= limit || page.tokens().startsLine(at)) {
      return null;
    }
    if (page.tokens().kind(at) == Tokens.Kind.MARK) {
      return ofMark(at);
    }
    Edge edge = unitAt(at);
    if (edge != null && edge.to() <= limit && counts(edge, numeral)) {
      return of(edge, limit);
    }
    if (numeral.fraction()) {
      return ofWhole(at, limit);
    }
    Unit some = fromAmong(at, limit);
    return some != null ? some : plain(numeral, at);
  }

  /** The longest unit that starts at a token, without a pronoun (طالبة, not «his student»). */
  private @Nullable Edge unitAt(int token) {
    for (Edge edge : page.lattice().at(token)) {
      if (edge.has(tags.unit) && !edge.has(tags.pronoun)) {
        return edge;
      }
    }
    return null;
  }

  private boolean counts(Edge edge, Numeral numeral) {
    boolean article = edge.has(tags.definite) && !numeral.fraction() && !numeral.scaled();
    boolean share = numeral.fraction() && (edge.has(tags.thing) || edge.has(tags.person));
    boolean weekday = page.is(edge.to(), tags.weekday);
    return edge.proclitics() == 0 && !article && !share && !weekday;
  }

  /** A unit of the lexicon, with the country of a currency. */
  Unit of(Edge edge, int limit) {
    Lexeme lexeme = lexeme(edge);
    String named = lexeme.attribute("unit");
    String code = named != null ? named : edge.has(tags.person) ? "person" : "count";
    int to = edge.to();
    if (to < limit && (edge.has(tags.currency) || edge.has(tags.person))) {
      Edge country = page.lattice().longest(to, tags.nationality);
      if (country != null && country.proclitics() == 0) {
        code = edge.has(tags.currency) ? issued(code, lexeme(country)) : code;
        to = country.to();
      }
    }
    if (to < limit && edge.has(tags.era)) {
      Edge tail = page.lattice().longest(to, tags.eraTail);
      to = tail == null ? to : tail.to();
    }
    String factor = lexeme.attribute("factor");
    return new Unit(
        code,
        factor == null ? BigDecimal.ONE : new BigDecimal(factor),
        edge.tags(),
        new TokenRange(edge.from(), to),
        true);
  }

  private static Lexeme lexeme(Edge edge) {
    if (edge.value() instanceof Lexeme lexeme) {
      return lexeme;
    }
    throw new IllegalStateException("a unit is a word of the lexicon: " + edge);
  }

  private static String issued(String code, Lexeme country) {
    String region = country.attribute("country");
    if (region == null || region.length() != 2) {
      return code;
    }
    Currency currency = Currency.getInstance(Locale.of("", region));
    return currency == null ? code : currency.getCurrencyCode();
  }

  /** The unit that a mark is the sign of, or null. */
  @Nullable Unit ofMark(int at) {
    if (page.tokens().is(at, '%')) {
      return marked("percent", at, tags.percent);
    }
    String code = symbol(page.tokens().mark(at));
    return code == null ? null : marked(code, at, tags.currency);
  }

  private static Unit marked(String code, int at, int tag) {
    BitSet set = new BitSet();
    set.set(tag);
    return new Unit(code, BigDecimal.ONE, set, new TokenRange(at, at + 1), true);
  }

  /** The currency whose sign it is, or null. */
  static @Nullable String symbol(char mark) {
    return switch (mark) {
      case '$' -> "USD";
      case '€' -> "EUR";
      case '£' -> "GBP";
      case '¥' -> "JPY";
      default -> null;
    };
  }

  /** «a quarter of the forces»: what is shared is the noun. */
  private @Nullable Unit ofWhole(int at, int limit) {
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

  /** «100 of the rebels». */
  private @Nullable Unit fromAmong(int at, int limit) {
    Edge of = page.lattice().longest(at, tags.min);
    int noun = at + 1;
    if (of == null || of.proclitics() != 0 || noun >= limit || !page.is(noun, tags.definite)) {
      return null;
    }
    if (page.is(noun, tags.notCounted) || page.is(noun, tags.timeTail)) {
      return null;
    }
    Edge unit = unitAt(noun);
    if (unit != null && unit.proclitics() == 0) {
      return !unit.has(tags.plural) || unit.has(tags.duration) || unit.has(tags.era)
          ? null
          : of(unit, limit);
    }
    String word = page.tokens().word(noun);
    boolean people = isMasculinePlural(word);
    return people || word.endsWith("ات") ? some(noun, people) : null;
  }

  /** Any noun in the form that grammar asks for behind this number. */
  private @Nullable Unit plain(Numeral numeral, int at) {
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

  private Unit some(int at, boolean people) {
    BitSet set = new BitSet();
    set.set(people ? tags.person : tags.thing);
    String code = people ? "person" : "count";
    return new Unit(code, BigDecimal.ONE, set, new TokenRange(at, at + 1), false);
  }

  /** From 11 to 99 the noun is an indefinite accusative singular: كتابا، دولة، مستشفى، بناء. */
  private static boolean isAccusative(String word) {
    return word.endsWith("ا") || word.endsWith("ه") || word.endsWith("ي") || word.endsWith("ء");
  }

  private static boolean isMasculinePlural(String word) {
    return word.length() > 4 && (word.endsWith("ين") || word.endsWith("ون"));
  }
}
