package org.mahdar.reading.time;

/** Plain whole numbers of at most four digits. */
final class Digits {

  static final int NONE = -1;
  private static final int LONGEST = 4;

  private Digits() {}

  /** The value of {@code text[from, to)}, or {@link #NONE} when it is not one to four digits. */
  static int of(String text, int from, int to) {
    if (to <= from || to - from > LONGEST) {
      return NONE;
    }
    int value = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c < '0' || c > '9') {
        return NONE;
      }
      value = value * 10 + (c - '0');
    }
    return value;
  }
}
