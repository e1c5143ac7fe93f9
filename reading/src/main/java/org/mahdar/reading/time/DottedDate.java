package org.mahdar.reading.time;

/** A date written as one number, 03.07.2024 or 2024.07.03; not checked for existence. */
record DottedDate(int year, int month, int day) {

  /** Reads the parts; null when there are not three, or none is a year. */
  static @org.jspecify.annotations.Nullable DottedDate of(String number) {
    int first = number.indexOf('.');
    int second = number.indexOf('.', first + 1);
    if (first <= 0 || second < 0 || number.indexOf('.', second + 1) >= 0) {
      return null;
    }
    int a = Digits.of(number, 0, first);
    int b = Digits.of(number, first + 1, second);
    int c = Digits.of(number, second + 1, number.length());
    if (a < 0 || b < 0 || c < 0) {
      return null;
    }
    if (Years.isGregorian(c) && number.length() - second == 5) {
      return new DottedDate(c, b, a);
    }
    return Years.isGregorian(a) && first == 4 ? new DottedDate(a, b, c) : null;
  }
}
