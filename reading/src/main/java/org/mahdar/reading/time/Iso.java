package org.mahdar.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.chrono.HijrahChronology;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;

/** ISO 8601 text of dates; null for what the calendar does not have. */
final class Iso {

  private Iso() {}

  static String year(int year) {
    return "%04d".formatted(year);
  }

  static @Nullable LocalDate date(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  static @Nullable String month(int year, int month) {
    return month >= 1 && month <= 12 ? YearMonth.of(year, month).toString() : null;
  }

  static @Nullable String text(@Nullable Object date) {
    return date == null ? null : date.toString();
  }

  /** Both ends or nothing; nothing too when they stand the wrong way round. */
  static @Nullable String interval(@Nullable String from, @Nullable String to) {
    return from == null || to == null || from.compareTo(to) > 0 ? null : from + "/" + to;
  }

  /** A day of the Umm al-Qura calendar. */
  static @Nullable LocalDate hijri(int year, int month, int day) {
    try {
      return LocalDate.from(HijrahDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  static @Nullable String hijriMonth(int year, int month) {
    LocalDate first = hijri(year, month, 1);
    if (first == null) {
      return null;
    }
    int length = HijrahDate.of(year, month, 1).lengthOfMonth();
    return interval(first.toString(), first.plusDays(length - 1L).toString());
  }

  static @Nullable String hijriYear(int year) {
    LocalDate first = hijri(year, 1, 1);
    if (first == null) {
      return null;
    }
    int length = HijrahDate.of(year, 1, 1).lengthOfYear();
    return interval(first.toString(), first.plusDays(length - 1L).toString());
  }

  /** The Hijri year of a Gregorian day; null outside the calendar's tables. */
  static @Nullable Integer hijriYearOf(LocalDate date) {
    try {
      return HijrahChronology.INSTANCE.date(date).get(java.time.temporal.ChronoField.YEAR);
    } catch (DateTimeException outside) {
      return null;
    }
  }
}
