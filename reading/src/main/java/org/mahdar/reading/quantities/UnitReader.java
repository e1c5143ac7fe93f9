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

  private final Page page;
  private final QuantityTags tags;
  private final NounReader nouns;
  private final PartitiveReader partitives;

  UnitReader(Page page, QuantityTags tags) {
    this.page = page;
    this.tags = tags;
    this.nouns = new NounReader(page, tags);
    this.partitives = new PartitiveReader(page, tags, this, nouns);
  }

  /** The unit behind a number, or null for a number alone. */
  @Nullable Unit read(Numeral numeral, int limit) {
    int at = behindBracket(numeral);
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
      return nouns.ofWhole(at, limit);
    }
    Unit some = partitives.read(at, limit);
    return some != null ? some : nouns.plain(numeral, at);
  }

  /** Officials write «(40) مقعدا»: what is counted stands behind the bracket. */
  private int behindBracket(Numeral numeral) {
    int at = numeral.to();
    boolean bracketed =
        numeral.from() > 0
            && page.tokens().is(numeral.from() - 1, '(')
            && page.tokens().is(at, ')');
    boolean label = bracketed && page.is(numeral.from() - 2, tags.labelNoun);
    return bracketed && !label ? at + 1 : at;
  }

  /** The longest unit that starts at a token, without a pronoun (طالبة, not «his student»). */
  @Nullable Edge unitAt(int token) {
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
}
