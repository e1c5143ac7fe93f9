package org.mahdar.reading.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Expressions that are counted from the day of writing; without one their value is null. */
final class RelativeTimes {

  private final Slots slots;
  private final @Nullable Anchor anchor;
  private final Tense tense;

  RelativeTimes(Slots slots, @Nullable Anchor anchor, Tense tense) {
    this.slots = slots;
    this.anchor = anchor;
    this.tense = tense;
  }

  Moment day() {
    Integer shift = slots.integer("day", "shift");
    Integer dow = slots.integer("weekday", "dow");
    return Moment.relative(
        anchor == null || shift == null
            ? null
            : Iso.text(anchor.shifted(shift, dow == null ? null : DayOfWeek.of(dow))));
  }

  Moment weekday() {
    Integer dow = slots.integer("weekday", "dow");
    if (anchor == null || dow == null) {
      return Moment.relative(null);
    }
    Integer shift = slots.integer("direction", "shift");
    Tense way = shift == null ? tense : Tense.ofShift(shift);
    boolean strict = shift != null && shift != 0;
    return Moment.relative(anchor.weekday(DayOfWeek.of(dow), way, strict).toString());
  }

  Moment span() {
    Integer shift = slots.integer("span", "shift");
    String unit = slots.attribute("span", "unit");
    if (anchor == null || shift == null || unit == null) {
      return Moment.relative(null);
    }
    return Moment.relative(
        switch (unit) {
          case "month" -> YearMonth.from(anchor.day()).plusMonths(shift).toString();
          case "week" -> anchor.week(shift);
          default -> null;
        });
  }

  Moment dayOfSpan() {
    return Moment.relative(dayOf("day"));
  }

  Moment daysOfSpan() {
    return Moment.relative(Iso.interval(dayOf("day"), dayOf("day2")));
  }

  private @Nullable String dayOf(String part) {
    Integer shift = slots.integer("span", "shift");
    Integer day = slots.number(part);
    if (anchor == null || shift == null || day == null) {
      return null;
    }
    YearMonth month = YearMonth.from(anchor.day()).plusMonths(shift);
    return Iso.text(Iso.date(month.getYear(), month.getMonthValue(), day));
  }

  /**
   * At the precision of its unit: «two years ago» is a year, «three days ago» a day. Where the
   * clause looks the other way («after a year he left») it is counted from something else.
   */
  Moment ago() {
    String unit = slots.attribute("unit", "unit");
    Integer sign = slots.integer("direction", "sign");
    Integer count =
        slots.edge("count") == null ? slots.integer("unit", "value") : slots.number("count");
    if (anchor == null
        || unit == null
        || sign == null
        || count == null
        || tense == (sign > 0 ? Tense.PAST : Tense.FUTURE)) {
      return Moment.relative(null);
    }
    LocalDate day = anchor.day();
    int way = sign * count;
    return Moment.relative(
        switch (unit) {
          case "year" -> Iso.year(day.getYear() + way);
          case "month" -> YearMonth.from(day).plusMonths(way).toString();
          case "week" -> day.plusWeeks(way).toString();
          default -> day.plusDays(way).toString();
        });
  }
}
