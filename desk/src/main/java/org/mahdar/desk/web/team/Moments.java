package org.mahdar.desk.web.team;

import org.jspecify.annotations.Nullable;
import org.mahdar.desk.web.Screen;

/** When something was, of the texts that the tables have. */
final class Moments {

  private static final int DAY = "2026-11-21".length();
  private static final int HOUR = "2026-11-21T".length();
  private static final int MINUTE = "2026-11-21T18:42".length();

  private Moments() {}

  /** A day, and the time of the day where it is known. */
  static void write(Screen screen, @Nullable String moment) {
    if (moment == null) {
      screen.out().element("span", "undated", screen.say("web.team.never"));
      return;
    }
    screen.date(moment.substring(0, DAY));
    if (moment.length() > MINUTE) {
      String time = screen.words().digits(moment.substring(HOUR, MINUTE)) + " UTC";
      screen.out().text(" ").open("bdi", "class", "number").text(time).close();
    }
  }

  /** The same after the words that say what was then. */
  static void write(Screen screen, String label, @Nullable String moment) {
    screen.out().open("span").text(screen.say(label) + " ");
    write(screen, moment);
    screen.out().close();
  }
}
