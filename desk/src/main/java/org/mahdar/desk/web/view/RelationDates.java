package org.mahdar.desk.web.view;

import org.jspecify.annotations.Nullable;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.web.Screen;

/** Dates of which only bounds are known. */
final class RelationDates {

  private static final String OPEN = "..";

  private RelationDates() {}

  /**
   * @param interval as relations have it: {@code 2022-09-14/2024-07-02}, {@code ../2023-05-18}
   */
  static void within(Screen screen, @Nullable String interval) {
    if (interval == null || interval.indexOf('/') < 0) {
      screen.date(interval);
      return;
    }
    String from = interval.substring(0, interval.indexOf('/'));
    String until = interval.substring(interval.indexOf('/') + 1);
    if (from.equals(OPEN)) {
      open(screen, "web.relation.until", until);
    } else if (until.equals(OPEN)) {
      open(screen, "web.relation.since", from);
    } else if (from.equals(until)) {
      screen.date(from);
    } else {
      screen.date(interval);
    }
  }

  private static void open(Screen screen, String key, String date) {
    Label words = screen.labels().of(key).with(Label.same(screen.words().date(date)));
    screen.out().open("time").text(screen.lang().of(words)).close();
  }
}
