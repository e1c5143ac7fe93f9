package org.mahdar.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Match;

/** Turns a match into what it means. One use a match. */
final class Interpreter {

  private final Slots slots;
  private final @Nullable LocalDate anchor;
  private final Tense tense;

  Interpreter(Match match, @Nullable LocalDate anchor, Tense tense) {
    this.slots = new Slots(match);
    this.anchor = anchor;
    this.tense = tense;
  }

  /**
   * The meaning of the match.
   *
   * @throws IllegalStateException naming the rule when its {@code kind} is not known
   */
  Moment moment() {
    CalendarDates dates = new CalendarDates(slots, anchor, tense);
    YearSpans years = new YearSpans(slots, anchor, tense);
    RelativeTimes relative = new RelativeTimes(slots, Anchor.of(anchor), tense);
    return switch (slots.kind()) {
      case "date" -> dates.date();
      case "dotted" -> dates.dotted();
      case "month" -> dates.month();
      case "days" -> dates.days();
      case "months" -> dates.months();
      case "year" -> years.year();
      case "years" -> years.years();
      case "year-pair" -> years.pair();
      case "part" -> years.part();
      case "first-months" -> years.firstMonths();
      case "decade" -> years.decade();
      case "day" -> relative.day();
      case "weekday" -> relative.weekday();
      case "span" -> relative.span();
      case "day-of-span" -> relative.dayOfSpan();
      case "days-of-span" -> relative.daysOfSpan();
      case "ago" -> relative.ago();
      default -> throw new IllegalStateException("no such kind of time: «" + slots.kind() + "»");
    };
  }
}
