package org.mahdar.reading.quantities;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.Tokens;

/** Puts the words and digits of one number together: «مليون و200 ألف», «ثلاثة وعشرون». */
final class NumeralReader {

  private static final String TOUCHING_MARKS = "+/:.#_@&=";

  private final Page page;
  private final QuantityTags tags;

  NumeralReader(Page page, QuantityTags tags) {
    this.page = page;
    this.tags = tags;
  }

  /** The number that starts at a token, or null. */
  @Nullable Numeral read(int token, int limit) {
    int start = token;
    if (isArticle(token) && token + 1 < limit && isDigits(token + 1)) {
      start++;
    }
    NumeralSum sum = new NumeralSum(tags);
    Numeral beforeTail = null;
    int at = start;
    while (at < limit) {
      boolean opens = at > start && sum.opensTail(isAnd(at) || hasAnd(at));
      Numeral before = opens ? sum.numeral(token, at, start > token) : null;
      int next = part(sum, at, at == start, limit);
      if (next < 0) {
        break;
      }
      if (opens) {
        beforeTail = before;
        sum.startTail();
      }
      at = next;
    }
    if (sum.broken()) {
      return beforeTail;
    }
    return at == start ? null : sum.numeral(token, at, start > token);
  }

  private boolean hasAnd(int token) {
    Edge edge = page.lattice().longest(token, tags.numeral);
    return edge != null && (edge.proclitics() == Proclitics.WA || edge.has(tags.joined));
  }

  /** Adds what stands at a token; the token behind it, or -1 where the number has ended. */
  private int part(NumeralSum sum, int at, boolean first, int limit) {
    if (!first && page.tokens().startsLine(at)) {
      return -1;
    }
    int digits = isDigits(at) ? at : isAnd(at) && !first && at + 1 < limit ? at + 1 : -1;
    if (digits >= 0 && isDigits(digits)) {
      int end = isPointedByLetter(digits, limit) ? digits + 3 : digits + 1;
      boolean added =
          !isLabel(digits, limit) && sum.addDigits(value(digits, end), first, digits > at);
      return added ? end : -1;
    }
    Edge edge = page.lattice().longest(at, tags.numeral);
    if (edge == null || edge.to() > limit || !(edge.value() instanceof Lexeme lexeme)) {
      return -1;
    }
    boolean and = edge.proclitics() == Proclitics.WA || edge.has(tags.joined);
    boolean like = (edge.proclitics() & (Proclitics.KA | Proclitics.SA)) != 0;
    if (like || (!first && edge.proclitics() != 0 && !and)) {
      return -1;
    }
    return sum.add(lexeme, first, and) ? edge.to() : -1;
  }

  /** Agencies write 5.3 as «3ر5»: the letter points, and what stands behind it goes first. */
  private boolean isPointedByLetter(int token, int limit) {
    int letter = token + 1;
    return letter + 1 < limit
        && page.tokens().is(letter, 'ر')
        && page.tokens().touchesPrevious(letter)
        && page.tokens().touchesPrevious(letter + 1)
        && isDigits(letter + 1);
  }

  private BigDecimal value(int token, int end) {
    String digits = page.tokens().word(token);
    return Digits.value(end == token + 1 ? digits : page.tokens().word(end - 1) + "." + digits);
  }

  private boolean isDigits(int token) {
    return page.tokens().kind(token) == Tokens.Kind.NUMBER;
  }

  private boolean isAnd(int token) {
    return page.tokens().is(token, 'و');
  }

  /** The article before digits: «الـ32», «بالـ32», «للـ32», «والـ32». */
  boolean isArticle(int token) {
    return switch (page.tokens().word(token)) {
      case "ال", "وال", "بال", "لل", "ولل", "وبال" -> true;
      default -> false;
    };
  }

  /** Digits inside a longer sign: «جنيف1», «5+1», «8:30», «20/7», «F-16». */
  private boolean isLabel(int token, int limit) {
    Tokens tokens = page.tokens();
    if (tokens.touchesPrevious(token) && !mayLead(tokens, token - 1)) {
      return true;
    }
    int next = token + 1;
    if (next >= limit || !tokens.touchesPrevious(next)) {
      return false;
    }
    boolean joins = tokens.kind(next) == Tokens.Kind.MARK && isJoining(tokens.mark(next));
    boolean goesOn = next + 1 < limit && tokens.touchesPrevious(next + 1);
    boolean latin = tokens.kind(next) == Tokens.Kind.WORD && tokens.word(next).charAt(0) <= 'z';
    return latin || (joins && goesOn && isDigits(next + 1));
  }

  private static boolean isJoining(char mark) {
    return TOUCHING_MARKS.indexOf(mark) >= 0;
  }

  private boolean mayLead(Tokens tokens, int before) {
    return switch (tokens.kind(before)) {
      case NUMBER -> false;
      case WORD -> tokens.word(before).length() <= 2 || isArticle(before);
      case MARK -> {
        boolean joined = before > 0 && tokens.touchesPrevious(before);
        boolean dash = tokens.mark(before) == '-';
        boolean word = joined && tokens.kind(before - 1) == Tokens.Kind.WORD;
        boolean number = joined && isDigits(before - 1);
        yield !(dash && word) && !(number && isJoining(tokens.mark(before)));
      }
    };
  }
}
