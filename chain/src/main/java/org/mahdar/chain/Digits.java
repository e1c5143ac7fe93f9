package org.mahdar.chain;

/** The ways to write one number: «1,250» and «1250», «57,2» and «57.2», «58.0» and «58». */
final class Digits {

  private static final int GROUP = 3;

  private Digits() {}

  /** A number with a point before its decimals and no other mark. */
  static String plain(String folded) {
    StringBuilder plain = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (c >= '0' && c <= '9') {
        plain.append(c);
      } else if (!startsGroup(folded, i + 1)) {
        plain.append('.');
      }
    }
    int end = plain.length();
    if (plain.indexOf(".") >= 0) {
      while (plain.charAt(end - 1) == '0') {
        end--;
      }
      end -= plain.charAt(end - 1) == '.' ? 1 : 0;
    }
    return plain.substring(0, Math.max(1, end));
  }

  /** Three digits and no fourth are thousands. */
  private static boolean startsGroup(String folded, int from) {
    int digits = 0;
    while (from + digits < folded.length() && Character.isDigit(folded.charAt(from + digits))) {
      digits++;
    }
    return digits == GROUP;
  }
}
