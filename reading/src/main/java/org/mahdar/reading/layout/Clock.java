package org.mahdar.reading.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/** Dates as datelines and page clocks write them. */
final class Clock {

  private static final int LONGEST = 20;
  private static final int EARLIEST_YEAR = 1900;
  private static final int LATEST_YEAR = 2100;

  private final Words words;

  Clock(Words words) {
    this.words = words;
  }

  /**
   * A date.
   *
   * @param to the token after it
   * @param iso null when no day of the Gregorian calendar is named in full
   */
  record Day(int to, @Nullable String iso) {}

  /** Whether a line holds a date or a time and nothing else. */
  boolean isClock(Page page, Line line) {
    if (line.length() > LONGEST || !line.holdsNumber(page.tokens())) {
      return false;
    }
    boolean dated = false;
    int i = line.from();
    while (i < line.to()) {
      Edge edge = Words.bare(page, i, words.clock);
      if (edge == null && Words.isWord(page, i)) {
        return false;
      }
      dated |= Words.is(page, i, words.month) || Words.is(page, i, words.timeOfDay);
      dated |= isTime(page, i) || numeric(page, i, line.to()) != null;
      i = edge == null ? i + 1 : edge.to();
    }
    return dated;
  }

  private static boolean isTime(Page page, int token) {
    Tokens tokens = page.tokens();
    return token + 2 < tokens.count()
        && tokens.kind(token) == Tokens.Kind.NUMBER
        && tokens.is(token + 1, ':')
        && tokens.kind(token + 2) == Tokens.Kind.NUMBER;
  }

  /** The first full date in a line, or null. */
  @Nullable String date(Page page, Line line) {
    for (int i = line.from(); i < line.to(); i++) {
      Day day = at(page, i, line.to());
      if (day != null && day.iso != null) {
        return day.iso;
      }
    }
    return null;
  }

  /** The date that starts at a token, a weekday before it included, or null. */
  @Nullable Day at(Page page, int token, int end) {
    int i = token;
    if (Words.is(page, i, words.weekday)) {
      i++;
      if (i < end && (page.tokens().is(i, '،') || page.tokens().is(i, ','))) {
        i++;
      }
    }
    if (i >= end || page.tokens().kind(i) != Tokens.Kind.NUMBER) {
      return null;
    }
    Day day = numeric(page, i, end);
    return day != null ? day : named(page, i, end);
  }

  /** «3/7/2024»، «2024-07-03». */
  private static @Nullable Day numeric(Page page, int i, int end) {
    Tokens tokens = page.tokens();
    if (i + 5 > end || tokens.kind(i) != Tokens.Kind.NUMBER || !isJoin(tokens, i + 1)) {
      return null;
    }
    if (tokens.kind(i + 2) != Tokens.Kind.NUMBER
        || !isJoin(tokens, i + 3)
        || tokens.kind(i + 4) != Tokens.Kind.NUMBER) {
      return null;
    }
    int first = number(page, i);
    int third = number(page, i + 4);
    String iso =
        first > 31
            ? iso(first, number(page, i + 2), third)
            : iso(third, number(page, i + 2), first);
    return iso == null ? null : new Day(i + 5, iso);
  }

  private static boolean isJoin(Tokens tokens, int token) {
    return tokens.kind(token) == Tokens.Kind.MARK && "/-".indexOf(tokens.mark(token)) >= 0;
  }

  /** «3 يوليو 2024»، «30 آب/أغسطس، 2025»، «06 شوال 1436». */
  private @Nullable Day named(Page page, int i, int end) {
    Edge month = i + 1 < end ? Words.bare(page, i + 1, words.month) : null;
    if (month == null) {
      return null;
    }
    int next = month.to();
    if (next + 1 < end && page.tokens().is(next, '/')) {
      Edge twin = Words.bare(page, next + 1, words.month);
      next = twin == null ? next : twin.to();
    }
    next = behindTwin(page, next, end);
    int year = next;
    if (year + 1 < end && (page.tokens().is(year, '،') || page.tokens().is(year, ','))) {
      year++;
    }
    if (year >= end || number(page, year) < 1000) {
      return new Day(next, null);
    }
    String number = Words.attribute(month, "month");
    int of = number == null ? 0 : Integer.parseInt(number);
    return new Day(year + 1, iso(number(page, year), of, number(page, i)));
  }

  /** «يونيو (حزيران)» names one month. */
  private int behindTwin(Page page, int i, int end) {
    if (i + 2 < end && page.tokens().is(i, '(')) {
      Edge twin = Words.bare(page, i + 1, words.month);
      if (twin != null && twin.to() < end && page.tokens().is(twin.to(), ')')) {
        return twin.to() + 1;
      }
    }
    return i;
  }

  /** The value of a number of at most four digits; -1 for anything else. */
  private static int number(Page page, int token) {
    String digits = page.tokens().word(token);
    if (page.tokens().kind(token) != Tokens.Kind.NUMBER || digits.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) < '0' || digits.charAt(i) > '9') {
        return -1;
      }
      value = value * 10 + digits.charAt(i) - '0';
    }
    return value;
  }

  /** ISO 8601, or null for a day that is not in the calendar of newspapers. */
  static @Nullable String iso(int year, int month, int day) {
    if (year < EARLIEST_YEAR || year > LATEST_YEAR) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day).toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
