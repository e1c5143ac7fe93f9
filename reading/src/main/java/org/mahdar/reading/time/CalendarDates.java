package org.mahdar.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;

/** Days and months of a calendar, with their year or without. */
final class CalendarDates {

  private final Slots slots;
  private final @Nullable LocalDate today;
  private final @Nullable Anchor anchor;
  private final Tense tense;

  CalendarDates(Slots slots, @Nullable LocalDate today, Tense tense) {
    this.slots = slots;
    this.today = today;
    this.anchor = Anchor.of(today);
    this.tense = tense;
  }

  Moment dotted() {
    Edge edge = slots.edge("dotted");
    return edge != null && edge.value() instanceof DottedDate date
        ? Moment.stated(Iso.text(Iso.date(date.year(), date.month(), date.day())))
        : Moment.stated(null);
  }

  Moment date() {
    Integer month = slots.month("month");
    Integer day = slots.number("day");
    if (month == null || day == null) {
      return Moment.stated(null);
    }
    Year year = Year.of(slots.edge("year"), today);
    return year == null
        ? Moment.relative(Iso.text(open(month, day)))
        : year.moment(Iso.text(day(year, month, day, slots.isHijri("month"))));
  }

  private @Nullable LocalDate open(int month, int day) {
    if (anchor == null) {
      return null;
    }
    Integer shift = slots.integer("direction", "shift");
    Integer dow = slots.integer("weekday", "dow");
    Anchor.YearToDate calendar = slots.isHijri("month") ? anchor::hijri : anchor::gregorian;
    return anchor.date(
        month,
        day,
        shift == null ? tense : Tense.ofShift(shift),
        dow == null ? null : DayOfWeek.of(dow),
        calendar);
  }

  /** A Hijri month and a Gregorian year (or the other way round) make no date. */
  private static @Nullable LocalDate day(Year year, int month, int day, boolean hijriMonth) {
    if (year.number() == null) {
      return null;
    }
    if (year.hijri()) {
      return Iso.hijri(year.number(), month, day);
    }
    return hijriMonth ? hijriIn(year.number(), month, day) : Iso.date(year.number(), month, day);
  }

  /** «27 رجب 2024»: the day of that Hijri month that fell into the year, if only one did. */
  private static @Nullable LocalDate hijriIn(int year, int month, int day) {
    LocalDate found = null;
    Integer first = Iso.hijriYearOf(LocalDate.of(year, 1, 1));
    if (first == null) {
      return null;
    }
    for (int hijri = first; hijri <= first + 1; hijri++) {
      LocalDate date = Iso.hijri(hijri, month, day);
      if (date != null && date.getYear() == year) {
        if (found != null) {
          return null;
        }
        found = date;
      }
    }
    return found;
  }

  Moment month() {
    Integer month = slots.month("month");
    if (month == null) {
      return Moment.stated(null);
    }
    Year year = Year.of(slots.edge("year"), today);
    if (slots.isHijri("month")) {
      return hijriMonth(month, year);
    }
    if (year != null) {
      return year.moment(
          year.number() == null || year.hijri() ? null : Iso.month(year.number(), month));
    }
    Integer shift = slots.integer("direction", "shift");
    return Moment.relative(Iso.text(openMonth(month, shift)));
  }

  private @Nullable YearMonth openMonth(int month, @Nullable Integer shift) {
    if (anchor == null) {
      return null;
    }
    return shift == null
        ? anchor.month(month, tense, false)
        : anchor.month(month, Tense.ofShift(shift), shift != 0);
  }

  private Moment hijriMonth(int month, @Nullable Year year) {
    if (year != null) {
      return year.moment(
          year.number() == null || !year.hijri() ? null : Iso.hijriMonth(year.number(), month));
    }
    LocalDate first = open(month, 1);
    Integer hijri = first == null ? null : Iso.hijriYearOf(first);
    return Moment.relative(hijri == null ? null : Iso.hijriMonth(hijri, month));
  }

  /** The year behind the last month goes for both; the first may have its own. */
  Moment days() {
    Integer lastMonth = slots.month("month2");
    Integer firstMonth = slots.edge("month") == null ? lastMonth : slots.month("month");
    Integer firstDay = slots.number("day");
    Integer lastDay = slots.number("day2");
    if (lastMonth == null || firstMonth == null || firstDay == null || lastDay == null) {
      return Moment.stated(null);
    }
    boolean hijri = slots.isHijri("month2");
    Year lastYear = Year.of(slots.edge("year2"), today);
    if (lastYear == null) {
      LocalDate last = open(lastMonth, lastDay, hijri);
      LocalDate first = last == null ? null : dayBefore(last, firstMonth, firstDay, hijri);
      return Moment.relative(Iso.interval(Iso.text(first), Iso.text(last)));
    }
    LocalDate last = day(lastYear, lastMonth, lastDay, hijri);
    Year firstYear = Year.of(slots.edge("year"), today);
    LocalDate first =
        firstYear != null
            ? day(firstYear, firstMonth, firstDay, hijri)
            : last == null ? null : dayBefore(last, firstMonth, firstDay, hijri);
    return lastYear.moment(Iso.interval(Iso.text(first), Iso.text(last)));
  }

  private @Nullable LocalDate open(int month, int day, boolean hijri) {
    if (anchor == null) {
      return null;
    }
    Integer shift = slots.integer("direction", "shift");
    return anchor.date(
        month,
        day,
        shift == null ? tense : Tense.ofShift(shift),
        null,
        hijri ? anchor::hijri : anchor::gregorian);
  }

  /** The day of a month that came last before another day. */
  private static @Nullable LocalDate dayBefore(LocalDate last, int month, int day, boolean hijri) {
    Anchor end = new Anchor(last);
    return end.date(month, day, Tense.PAST, null, hijri ? end::hijri : end::gregorian);
  }

  Moment months() {
    Integer first = slots.month("month");
    Integer last = slots.month("month2");
    if (first == null || last == null || slots.isHijri("month") || slots.isHijri("month2")) {
      return Moment.stated(null);
    }
    Year end = Year.of(slots.edge("year2"), today);
    Year start = Year.of(slots.edge("year"), today);
    if (end == null && start != null && start.number() != null) {
      int year = start.number() + (first <= last ? 0 : 1);
      return start.moment(Iso.interval(Iso.month(start.number(), first), Iso.month(year, last)));
    }
    YearMonth to =
        end == null
            ? openMonth(last, null)
            : end.number() == null ? null : YearMonth.of(end.number(), last);
    if (to == null) {
      return end == null ? Moment.relative(null) : end.moment(null);
    }
    int from =
        start != null && start.number() != null
            ? start.number()
            : to.getYear() - (first <= last ? 0 : 1);
    String value = Iso.interval(Iso.month(from, first), to.toString());
    return end == null ? Moment.relative(value) : end.moment(value);
  }
}
