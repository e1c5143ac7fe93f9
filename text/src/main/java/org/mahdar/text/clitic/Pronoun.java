package org.mahdar.text.clitic;

import java.util.List;

/** The pronouns that are written onto the end of a word. */
final class Pronoun {

  /** No pronoun. */
  static final int NONE = 0;

  /**
   * By number. «We» of a verb may carry an object (شكل+نا+ها); the plus stands where the two meet.
   */
  private static final List<String> SEGMENTS =
      List.of(
          "", "ه", "ها", "هم", "هن", "هما", "ي", "ني", "نا", "ك", "كم", "كما", "نا+ه", "نا+ها",
          "نا+هم");

  private static final String[] LETTERS =
      SEGMENTS.stream().map(segments -> segments.replace("+", "")).toArray(String[]::new);

  private Pronoun() {}

  static int count() {
    return LETTERS.length;
  }

  /** What is written. */
  static String letters(int pronoun) {
    return LETTERS[pronoun];
  }

  static int length(int pronoun) {
    return LETTERS[pronoun].length();
  }

  /** How many letters of it are a segment of their own before the last one; 0 when it is one. */
  static int innerLength(int pronoun) {
    return Math.max(0, SEGMENTS.get(pronoun).indexOf('+'));
  }

  /** The pronoun of some segments. */
  static int of(String segments) {
    return SEGMENTS.indexOf(segments);
  }

  /** Whether letters end with a pronoun. */
  static boolean ends(int pronoun, char[] letters, int from, int to) {
    String written = LETTERS[pronoun];
    int start = to - written.length();
    if (start < from) {
      return false;
    }
    for (int i = 0; i < written.length(); i++) {
      if (letters[start + i] != written.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
