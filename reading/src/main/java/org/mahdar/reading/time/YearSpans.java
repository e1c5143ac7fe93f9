package org.mahdar.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.TimeBasis;

/** Years, their parts, and what is made of several years. */
final class YearSpans {

  private static final int DECADE = 10;

  private final Slots slots;
  private final @Nullable LocalDate today;
  private final Tense tense;

  YearSpans(Slots slots, @Nullable LocalDate today, Tense tense) {
    this.slots = slots;
    this.today = today;
    this.tense = tense;
  }

  Moment year() {
    // «last year, 2014»: the number says it better.
    String part = slots.edge("stated") == null ? "year" : "stated";
    Year year = Year.of(slots.edge(part), today);
    return year == null ? Moment.stated(null) : year.moment(text(year));
  }

  private static @Nullable String text(Year year) {
    if (year.number() == null) {
      return null;
    }
    return year.hijri() ? Iso.hijriYear(year.number()) : Iso.year(year.number());
  }

  Moment years() {
    Year first = Year.of(slots.edge("year"), today);
    Year last = Year.of(slots.edge("year2"), today);
    if (first == null || last == null || first.number() == null || last.number() == null) {
      return Moment.relative(null);
    }
    boolean stated = first.basis() == TimeBasis.STATED && last.basis() == TimeBasis.STATED;
    String value = Iso.interval(firstDay(first), lastDay(last));
    return stated ? Moment.stated(value) : Moment.relative(value);
  }

  private static @Nullable String firstDay(Year year) {
    String text = text(year);
    return text == null || !year.hijri() ? text : text.substring(0, text.indexOf('/'));
  }

  private static @Nullable String lastDay(Year year) {
    String text = text(year);
    return text == null || !year.hijri() ? text : text.substring(text.indexOf('/') + 1);
  }

  /** «in the years 2010 and 2012» is no span; «2021 and 2022» covers one. */
  Moment pair() {
    Year first = Year.of(slots.edge("year"), today);
    Year last = Year.of(slots.edge("year2"), today);
    boolean adjoin =
        first != null
            && last != null
            && first.number() != null
            && last.number() != null
            && last.number() - first.number() == 1;
    return adjoin ? years() : Moment.stated(null);
  }

  Moment part() {
    String part = slots.attribute("part", "part");
    Year year = Year.of(slots.edge("year"), today);
    if (year != null) {
      return year.moment(
          year.number() == null || year.hijri() || part == null ? null : part(year.number(), part));
    }
    return Moment.relative(today == null || part == null ? null : openPart(today, part));
  }

  private static String part(int year, String part) {
    return switch (part) {
      case "H1" -> year + "-01/" + year + "-06";
      case "H2" -> year + "-07/" + year + "-12";
      default -> Iso.year(year) + "-" + part;
    };
  }

  /** A quarter that looks back cannot begin after the day of writing. */
  private String openPart(LocalDate today, String part) {
    int quarter = Integer.parseInt(part.substring(1));
    int now = (today.getMonthValue() + 2) / 3;
    int year = today.getYear();
    if (tense == Tense.PAST && quarter > now) {
      year--;
    } else if (tense == Tense.FUTURE && quarter < now) {
      year++;
    }
    return part(year, part);
  }

  Moment firstMonths() {
    Year year = Year.of(slots.edge("year"), today);
    Integer count = slots.number("count");
    if (year == null || count == null) {
      return Moment.stated(null);
    }
    boolean fits = count >= 1 && count <= 12 && !year.hijri();
    return year.moment(
        year.number() == null || !fits
            ? null
            : Iso.interval(Iso.month(year.number(), 1), Iso.month(year.number(), count)));
  }

  Moment decade() {
    Integer first = slots.integer("decade", "decade");
    return Moment.stated(first == null ? null : first + "/" + (first + DECADE - 1));
  }
}
