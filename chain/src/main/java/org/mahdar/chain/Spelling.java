package org.mahdar.chain;

/** Two words that may be one, spelled in two ways. */
final class Spelling {

  private static final int LONG = 6;

  private Spelling() {}

  /** Whether two folded words differ in one letter at most, long ones in two. */
  static boolean near(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 3 || Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
      return one.equals(other);
    }
    return distance(one, other) <= (shorter >= LONG ? 2 : 1);
  }

  /** Letters to add, drop or replace (Levenshtein 1965). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
