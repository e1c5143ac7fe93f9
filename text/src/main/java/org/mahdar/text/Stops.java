package org.mahdar.text;

/**
 * Which points end a sentence.
 *
 * <p>Question and exclamation marks do. A point does, with or without white space behind it
 * («انتهى.وقال»), unless it stands behind an initial or an abbreviation of one letter («ج. وايت»,
 * «د. سالم»), between the short parts of a name («أن.بي.سي», «site.com») or behind the number of a
 * list's item. Two points or more, and the ellipsis, are a pause: Arabic papers write them for a
 * comma or a dash.
 */
public final class Stops {

  private static final String STOPS = ".؟?!…";
  private static final int NAME_PART = 2; // letters of «بي» in «بي.بي.سي»; words are longer

  private Stops() {}

  /** Whether a token is one of the marks that can end a sentence. */
  public static boolean isStop(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.Kind.MARK && STOPS.indexOf(tokens.mark(token)) >= 0;
  }

  /** Whether a token is a stop that ends its sentence. */
  public static boolean ends(Tokens tokens, int token) {
    if (!isStop(tokens, token)) {
      return false;
    }
    boolean last = token + 1 == tokens.count() || tokens.startsLine(token + 1);
    char mark = tokens.mark(token);
    return last || (mark == '.' ? endsAsPoint(tokens, token) : mark != '…');
  }

  private static boolean endsAsPoint(Tokens tokens, int token) {
    if (isPause(tokens, token) || isBehindItemNumber(tokens, token)) {
      return false;
    }
    int letters = lettersBefore(tokens, token);
    return tokens.touchesPrevious(token + 1)
        ? endsCloseTo(tokens, token + 1, letters)
        : letters != 1;
  }

  /** Whether a token is an ellipsis or one of several points. */
  public static boolean isPause(Tokens tokens, int token) {
    boolean several = isPoint(tokens, token - 1) || isPoint(tokens, token + 1);
    return tokens.is(token, '…') || (several && isPoint(tokens, token));
  }

  private static boolean isPoint(Tokens tokens, int token) {
    return token >= 0 && token < tokens.count() && tokens.is(token, '.');
  }

  private static boolean isBehindItemNumber(Tokens tokens, int token) {
    return token > 0
        && tokens.kind(token - 1) == Tokens.Kind.NUMBER
        && tokens.startsLine(token - 1)
        && tokens.touchesPrevious(token);
  }

  /** Of the word that a point is close behind; -1 behind white space, numbers and marks. */
  private static int lettersBefore(Tokens tokens, int token) {
    return tokens.touchesPrevious(token) && tokens.kind(token - 1) == Tokens.Kind.WORD
        ? tokens.foldedEnd(token - 1) - tokens.foldedStart(token - 1)
        : -1;
  }

  private static boolean endsCloseTo(Tokens tokens, int next, int lettersBefore) {
    if (tokens.kind(next) != Tokens.Kind.WORD) {
      return tokens.kind(next) == Tokens.Kind.MARK && lettersBefore != 1;
    }
    boolean nameBefore = lettersBefore > 0 && lettersBefore <= NAME_PART;
    return !nameBefore
        && tokens.foldedEnd(next) - tokens.foldedStart(next) > NAME_PART
        && isArabic(tokens.folded().charAt(tokens.foldedStart(next)));
  }

  private static boolean isArabic(char letter) {
    return Character.UnicodeScript.of(letter) == Character.UnicodeScript.ARABIC;
  }
}
