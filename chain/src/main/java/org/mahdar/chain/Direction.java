package org.mahdar.chain;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Link.From;

/** Which of two copies was made from the other, as far as times and credits tell. */
final class Direction {

  /** Share of a copy's words that must stand in what it was made from. */
  static final double MADE_FROM = 0.8;

  private static final int DAY = 10;

  private Direction() {}

  /**
   * The earlier one, when the later one has little that it has not; or the one whose outlet the
   * other credits as its agency. Times that say otherwise than credits leave it open.
   */
  static From of(Report a, Report b, double aInB, double bInA) {
    From byTime = byTime(a, b, aInB, bInA);
    From byCredit = byCredit(a, b);
    if (byCredit == From.NOT_KNOWN || byCredit == byTime) {
      return byTime;
    }
    return byTime == From.NOT_KNOWN && !contradicts(a, b, byCredit) ? byCredit : From.NOT_KNOWN;
  }

  private static From byTime(Report a, Report b, double aInB, double bInA) {
    int order = compare(a, b);
    if (order < 0 && bInA >= MADE_FROM) {
      return From.A;
    }
    return order > 0 && aInB >= MADE_FROM ? From.B : From.NOT_KNOWN;
  }

  private static From byCredit(Report a, Report b) {
    if (a.outlet() != null && a.outlet().equals(b.agency())) {
      return From.A;
    }
    return b.outlet() != null && b.outlet().equals(a.agency()) ? From.B : From.NOT_KNOWN;
  }

  private static boolean contradicts(Report a, Report b, From from) {
    int order = compare(a, b);
    return from == From.A ? order > 0 : order < 0;
  }

  /** Which came out earlier; 0 when that is not known. */
  static int compare(Report a, Report b) {
    String one = a.time().published();
    String other = b.time().published();
    if (one == null || other == null) {
      return 0;
    }
    OffsetDateTime first = instant(one);
    OffsetDateTime second = instant(other);
    if (first != null && second != null) {
      return first.toInstant().compareTo(second.toInstant());
    }
    return one.length() < DAY || other.length() < DAY
        ? 0
        : one.substring(0, DAY).compareTo(other.substring(0, DAY));
  }

  private static @Nullable OffsetDateTime instant(String time) {
    if (time.length() <= DAY) {
      return null;
    }
    try {
      return OffsetDateTime.parse(time);
    } catch (DateTimeParseException e) {
      return null; // a time without a zone: good for its day only
    }
  }
}
