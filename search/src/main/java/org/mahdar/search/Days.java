package org.mahdar.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;

/**
 * The days that a date of ISO 8601 covers, whatever its precision: a day, a month, a quarter
 * ({@code 2024-Q1}), a year, or an interval of these.
 */
public record Days(LocalDate first, LocalDate last) {

  private static final int YEAR = 4;
  private static final int MONTH = 7;
  private static final int DAY = 10;

  public Days {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("the last day comes before the first: " + last);
    }
  }

  /** Empty when it is no such date. */
  public static Optional<Days> of(String date) {
    try {
      int slash = date.indexOf('/');
      Days first = single(slash < 0 ? date : date.substring(0, slash));
      Days last = slash < 0 ? first : single(date.substring(slash + 1));
      return Optional.of(new Days(first.first, last.last));
    } catch (DateTimeException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Days single(String date) {
    if (date.length() == YEAR) {
      Year year = Year.parse(date);
      return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }
    if (date.length() == MONTH && date.charAt(5) == 'Q') {
      int quarter = Integer.parseInt(date.substring(6));
      YearMonth last = YearMonth.of(Integer.parseInt(date.substring(0, YEAR)), quarter * 3);
      return new Days(last.minusMonths(2).atDay(1), last.atEndOfMonth());
    }
    if (date.length() == MONTH) {
      YearMonth month = YearMonth.parse(date);
      return new Days(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = LocalDate.parse(date.length() > DAY ? date.substring(0, DAY) : date);
    return new Days(day, day);
  }
}
