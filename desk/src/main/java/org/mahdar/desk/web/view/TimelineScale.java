package org.mahdar.desk.web.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Days as parts of a line's length, in percent. Time runs as the reader's writing does.
 *
 * @param leftward whether later is further left
 * @param end where the last day stands, as it is written
 */
record TimelineScale(LocalDate from, LocalDate until, boolean leftward, double end) {

  /** Where a line ends that holds nothing else. */
  static final double WHOLE = 96;

  private static final double MARGIN = 4;
  private static final int TICKS = 8;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50, 100};

  TimelineScale {
    if (until.isBefore(from)) {
      throw new IllegalArgumentException("a time ends after it begins: " + from + " " + until);
    }
  }

  /** How far along a day is, from 0 to 100 as it is written, whatever the direction. */
  double along(LocalDate day) {
    double days = Math.max(1, ChronoUnit.DAYS.between(from, until));
    double part = Math.clamp(ChronoUnit.DAYS.between(from, day) / days, 0, 1);
    return MARGIN + part * (end - MARGIN);
  }

  /** The horizontal place of a day. */
  String x(LocalDate day) {
    return percent(leftward ? 100 - along(day) : along(day));
  }

  /** The left end of a time. */
  String left(LocalDate first, LocalDate last) {
    return x(leftward ? last : first);
  }

  String width(LocalDate first, LocalDate last) {
    return percent(Math.max(0, along(last) - along(first)));
  }

  static String percent(double number) {
    return String.format(Locale.ROOT, "%.2f%%", number);
  }

  /** First days of years, few enough to be written beside each other. */
  List<LocalDate> years() {
    int span = until.getYear() - from.getYear() + 1;
    int step = STEPS[STEPS.length - 1];
    for (int i = STEPS.length - 1; i >= 0 && span / STEPS[i] <= TICKS; i--) {
      step = STEPS[i];
    }
    List<LocalDate> years = new ArrayList<>();
    for (int year = from.getYear(); year <= until.getYear(); year++) {
      if (Math.floorMod(year, step) == 0) {
        LocalDate first = LocalDate.of(year, 1, 1);
        years.add(first.isBefore(from) ? from : first);
      }
    }
    return years;
  }
}
