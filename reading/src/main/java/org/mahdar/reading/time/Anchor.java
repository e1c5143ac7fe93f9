package org.mahdar.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Finds what is left open by going from the day of writing the way the words look. */
record Anchor(LocalDate day) {

  /** Further away than this, the nearer year is meant: «in December», written in January. */
  private static final int FAR_MONTHS = 8;

  private static final int FAR_DAYS = 245;

  static @Nullable Anchor of(@Nullable LocalDate day) {
    return day == null ? null : new Anchor(day);
  }

  /**
   * The year of a month without one.
   *
   * @param strict whether the anchor's own month is excluded («last May», «next May»)
   */
  YearMonth month(int month, Tense tense, boolean strict) {
    YearMonth now = YearMonth.from(day);
    YearMonth here = YearMonth.of(day.getYear(), month);
    int order = here.compareTo(now);
    return switch (tense) {
      case PAST -> order > 0 || (strict && order == 0) ? here.minusYears(1) : here;
      case FUTURE -> order < 0 || (strict && order == 0) ? here.plusYears(1) : here;
      case UNKNOWN -> {
        long months = now.until(here, ChronoUnit.MONTHS);
        yield months > FAR_MONTHS
            ? here.minusYears(1)
            : months < -FAR_MONTHS ? here.plusYears(1) : here;
      }
    };
  }

  /**
   * The year of a day of a month without one; null when that day never falls near the anchor.
   *
   * @param weekday what weekday the words say it is, or null
   */
  @Nullable LocalDate date(
      int month, int dayOfMonth, Tense tense, @Nullable DayOfWeek weekday, YearToDate calendar) {
    LocalDate before = calendar.date(-1, month, dayOfMonth);
    LocalDate here = calendar.date(0, month, dayOfMonth);
    LocalDate after = calendar.date(1, month, dayOfMonth);
    if (weekday != null) {
      LocalDate only = only(weekday, before, here, after);
      if (only != null) {
        return only;
      }
    }
    if (here == null) {
      return null;
    }
    return switch (tense) {
      case PAST -> here.isAfter(day) ? before : here;
      case FUTURE -> here.isBefore(day) ? after : here;
      case UNKNOWN -> {
        long days = day.until(here, ChronoUnit.DAYS);
        yield days > FAR_DAYS ? before : days < -FAR_DAYS ? after : here;
      }
    };
  }

  /** The calendar's day, this many years from the anchor's own year. */
  interface YearToDate {
    @Nullable LocalDate date(int yearsAway, int month, int day);
  }

  @Nullable LocalDate gregorian(int yearsAway, int month, int dayOfMonth) {
    return Iso.date(day.getYear() + yearsAway, month, dayOfMonth);
  }

  @Nullable LocalDate hijri(int yearsAway, int month, int dayOfMonth) {
    Integer year = Iso.hijriYearOf(day);
    return year == null ? null : Iso.hijri(year + yearsAway, month, dayOfMonth);
  }

  private static @Nullable LocalDate only(DayOfWeek weekday, @Nullable LocalDate... dates) {
    LocalDate found = null;
    for (LocalDate date : dates) {
      if (date != null && date.getDayOfWeek() == weekday) {
        if (found != null) {
          return null;
        }
        found = date;
      }
    }
    return found;
  }

  /** A weekday without a date: the anchor's own day counts unless «last» or «next» is said. */
  LocalDate weekday(DayOfWeek weekday, Tense tense, boolean strict) {
    if (tense == Tense.FUTURE) {
      return day.with(
          strict ? TemporalAdjusters.next(weekday) : TemporalAdjusters.nextOrSame(weekday));
    }
    return day.with(
        strict ? TemporalAdjusters.previous(weekday) : TemporalAdjusters.previousOrSame(weekday));
  }

  /** A day counted from the anchor; the weekday said with it may move it by one, else null. */
  @Nullable LocalDate shifted(int days, @Nullable DayOfWeek weekday) {
    LocalDate date = day.plusDays(days);
    if (weekday == null || date.getDayOfWeek() == weekday) {
      return date;
    }
    for (int nudge : new int[] {-1, 1}) {
      if (date.plusDays(nudge).getDayOfWeek() == weekday) {
        return date.plusDays(nudge);
      }
    }
    return null;
  }

  /** Weeks run from Sunday to Saturday, as most Arab countries count them. */
  String week(int shift) {
    LocalDate sunday =
        day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY)).plusWeeks(shift);
    return sunday + "/" + sunday.plusDays(6);
  }
}
