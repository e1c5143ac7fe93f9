package org.mahdar.ledger.relation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** The days that a date of some precision may mean, both ends included. */
record Period(LocalDate from, LocalDate to) {

  private static final int DAY = 10;
  private static final int MONTH = 7;
  private static final int YEAR = 4;

  /**
   * @param date as records write it: {@code 2024-07-03}, {@code 2024-07}, {@code 2024}, {@code
   *     2024-Q1}, {@code 2022-09/2024-07}
   * @return null when it is none, or nothing that a calendar knows
   */
  static @Nullable Period of(@Nullable String date) {
    if (date == null) {
      return null;
    }
    try {
      int slash = date.indexOf('/');
      if (slash < 0) {
        return single(date);
      }
      Period first = single(date.substring(0, slash));
      Period last = single(date.substring(slash + 1));
      return first == null || last == null ? null : new Period(first.from, last.to);
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable Period single(String date) {
    if (date.length() == MONTH && date.charAt(5) == 'Q') {
      int month = (date.charAt(6) - '1') * 3 + 1;
      LocalDate from = YearMonth.parse(date.substring(0, YEAR) + "-01").withMonth(month).atDay(1);
      return new Period(from, from.plusMonths(3).minusDays(1));
    }
    return switch (date.length()) {
      case YEAR -> new Period(LocalDate.parse(date + "-01-01"), LocalDate.parse(date + "-12-31"));
      case MONTH -> {
        YearMonth month = YearMonth.parse(date);
        yield new Period(month.atDay(1), month.atEndOfMonth());
      }
      default ->
          date.length() < DAY
              ? null
              : new Period(
                  LocalDate.parse(date.substring(0, DAY)), LocalDate.parse(date.substring(0, DAY)));
    };
  }

  boolean isDay() {
    return from.equals(to);
  }

  long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  boolean holds(Period other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  /** How many days lie between; 0 when they touch or overlap. */
  long gap(Period other) {
    if (other.from.isAfter(to)) {
      return ChronoUnit.DAYS.between(to, other.from);
    }
    return from.isAfter(other.to) ? ChronoUnit.DAYS.between(other.to, from) : 0;
  }
}
