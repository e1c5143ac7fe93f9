package org.mahdar.reading.time;

/**
 * Which numbers are years. The bounds are those of news: a year outside them is more often a count,
 * and the two calendars do not overlap within them.
 */
final class Years {

  private static final int FIRST_HIJRI = 1300;
  private static final int LAST_HIJRI = 1500;
  private static final int LAST_GREGORIAN = 2150;

  private Years() {}

  static boolean isGregorian(int year) {
    return year > LAST_HIJRI && year <= LAST_GREGORIAN;
  }

  static boolean isHijri(int year) {
    return year >= FIRST_HIJRI && year <= LAST_HIJRI;
  }
}
