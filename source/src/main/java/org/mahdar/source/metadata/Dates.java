package org.mahdar.source.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as machines write them: {@code 2015-07-21}, with a time and zone or without, {@code
 * 2015-07-21 02:51:32}, {@code 20150721T025132Z}, {@code Tue, 21 Jul 2015 02:51:32 GMT}; {@code
 * 2015-07} and {@code 2015} keep their precision. The day stays the day that is written, whatever
 * the zone. Day and month in figures ({@code 3/7/2015}) are not guessed at.
 */
public final class Dates {

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})(?:[Tt\\s]\\s*\\d{1,2}:.*)?");
  private static final Pattern BASIC = Pattern.compile("(\\d{4})(\\d\\d)(\\d\\d)(?:T?\\d{4,6}.*)?");
  private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d\\d)");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern RFC =
      Pattern.compile(
          "(?:[A-Za-z]{3},?\\s+)?(\\d{1,2})[ -]([A-Za-z]{3})[ -](\\d{4})(?:\\s+\\d.*)?");
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  /** Either an ISO date or what is wrong; the complaint completes "the date «…» ". */
  public record Reading(@Nullable String iso, @Nullable String complaint) {

    static final Reading UNKNOWN = new Reading(null, "was not understood");
  }

  private Dates() {}

  /** Reads what is written, blanks around it aside; of anything longer than a date nothing. */
  public static Reading read(String written) {
    if (written.length() > 100) {
      return Reading.UNKNOWN;
    }
    String text = westernDigits(written.strip());
    try {
      return parse(text);
    } catch (DateTimeException noSuchDay) {
      return new Reading(null, "names a day that does not exist");
    }
  }

  private static Reading parse(String text) {
    Matcher found = ISO.matcher(text);
    if (!found.matches()) {
      found = BASIC.matcher(text);
    }
    if (found.matches()) {
      return day(number(found, 1), number(found, 2), number(found, 3));
    }
    found = RFC.matcher(text);
    if (found.matches()) {
      int month = MONTHS.indexOf(found.group(2).toLowerCase(Locale.ROOT)) + 1;
      return month == 0 ? Reading.UNKNOWN : day(number(found, 3), month, number(found, 1));
    }
    found = MONTH.matcher(text);
    if (found.matches()) {
      Reading first = day(number(found, 1), number(found, 2), 1);
      return first.iso() == null ? first : new Reading(text, null);
    }
    if (YEAR.matcher(text).matches()) {
      Reading first = day(Integer.parseInt(text), 1, 1);
      return first.iso() == null ? first : new Reading(text, null);
    }
    return Reading.UNKNOWN;
  }

  static Reading day(int year, int month, int day) {
    LocalDate date = LocalDate.of(year, month, day);
    if (year < 1900 || year > 2100) {
      return new Reading(null, "lies outside the years 1900 to 2100");
    }
    if (date.toEpochDay() == 0) {
      return new Reading(null, "is the zero of a computer's clock");
    }
    return new Reading(date.toString(), null);
  }

  private static int number(Matcher found, int group) {
    return Integer.parseInt(found.group(group));
  }

  private static String westernDigits(String text) {
    StringBuilder western = new StringBuilder(text.length());
    text.chars()
        .forEach(c ->
            western.append(
                Character.isDigit(c) ? (char) ('0' + Character.digit(c, 10)) : (char) c));
    return western.toString();
  }
}
