package org.mahdar.desk.cli;

import java.util.Locale;

/** Guesses what a mistyped name was meant to be. */
final class Near {

  private static final int LONGEST = 200;

  private Near() {}

  /** Whether one name is the other with a slip or two. */
  static boolean is(String typed, String name) {
    String a = typed.toLowerCase(Locale.ROOT);
    String b = name.toLowerCase(Locale.ROOT);
    if (a.length() > LONGEST || b.length() > LONGEST) {
      return false;
    }
    return b.contains(a) || distance(a, b) <= Math.max(1, Math.min(a.length(), b.length()) / 4);
  }

  static String fileName(String source) {
    return source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('!')) + 1);
  }

  /** How many letters must be changed, added or left out. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(changed, 1 + Math.min(row[j - 1], above[j]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
