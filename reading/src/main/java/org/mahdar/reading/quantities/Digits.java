package org.mahdar.reading.quantities;

import java.math.BigDecimal;

/**
 * Reads «1,250.5», «1.250.000», «3,5»: a comma before three digits groups, a point where it stands
 * more than once or before three noughts («340.000»); else they point.
 */
final class Digits {

  private static final int GROUP = 3;
  private static final int MOST = 24;

  private Digits() {}

  /** The value of a folded number token. */
  static BigDecimal value(String token) {
    StringBuilder plain = new StringBuilder(token.length());
    int points = count(token, '.');
    boolean pointed = false;
    for (int i = 0; i < token.length() && plain.length() < MOST; i++) {
      char c = token.charAt(i);
      if (Character.isDigit(c)) {
        plain.append(c);
      } else if (!pointed && isPoint(token, i, c, points)) {
        plain.append('.');
        pointed = true;
      }
    }
    return new BigDecimal(plain.toString());
  }

  private static boolean isPoint(String token, int at, char c, int points) {
    if (c == '.') {
      return points == 1 && !token.endsWith(".000");
    }
    return c == ',' && points == 0 && digitsBehind(token, at) != GROUP && count(token, ',') == 1;
  }

  private static int digitsBehind(String token, int at) {
    int end = at + 1;
    while (end < token.length() && Character.isDigit(token.charAt(end))) {
      end++;
    }
    return end - at - 1;
  }

  private static int count(String token, char mark) {
    int count = 0;
    for (int i = 0; i < token.length(); i++) {
      count += token.charAt(i) == mark ? 1 : 0;
    }
    return count;
  }
}
