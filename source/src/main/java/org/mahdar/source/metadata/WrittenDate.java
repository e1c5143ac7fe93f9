package org.mahdar.source.metadata;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.metadata.DateWords.Kind;
import org.mahdar.source.metadata.DateWords.Meaning;

/**
 * A date as people write it: {@code 3 يوليو 2024}, {@code ٣ تموز/يوليو ٢٠٢٤}, {@code July 3, 2024},
 * {@code 03/07/2024} (day first, as Arabic pages have it), {@code 27 ذو الحجة 1445}.
 *
 * @param iso the day
 * @param hijri the day of the Hijri calendar that {@code iso} was computed from, else null
 * @param to index of the token after it
 */
record WrittenDate(String iso, @Nullable String hijri, int to) {

  private static final int FIRST_HIJRI_YEAR = 1300;
  private static final int LAST_HIJRI_YEAR = 1500;

  /** The date that starts at a token, or null. */
  static @Nullable WrittenDate at(Parts parts, int i) {
    if (parts.isNumber(i)) {
      WrittenDate figures = figures(parts, i);
      return figures != null ? figures : dayFirst(parts, i);
    }
    return monthFirst(parts, i);
  }

  private static @Nullable WrittenDate figures(Parts parts, int i) {
    String join = parts.word(i + 1);
    boolean joined = join.equals("/") || join.equals("-") || join.equals(".");
    if (!joined
        || !parts.isNumber(i + 2)
        || !parts.word(i + 3).equals(join)
        || !parts.isNumber(i + 4)) {
      return null;
    }
    int first = parts.number(i);
    int second = parts.number(i + 2);
    int third = parts.number(i + 4);
    if (parts.word(i).length() == 4) {
      return day(first, second, third, i + 5);
    }
    if (parts.word(i + 4).length() != 4) {
      return null;
    }
    if (second > 12) {
      return day(third, first, second, i + 5);
    }
    boolean american = first <= 12 && first != second && parts.hasLatinHalfOfDay();
    return american ? null : day(third, second, first, i + 5);
  }

  private static @Nullable WrittenDate dayFirst(Parts parts, int i) {
    int next = i + 1;
    if (parts.isOrdinalEnding(next)
        || parts.word(next).equals("من")
        || parts.word(next).equals("-")) {
      next++;
    }
    Meaning month = parts.month(next);
    if (month == null) {
      return null;
    }
    next = behindTwins(parts, parts.behindMonth(next));
    next = parts.isComma(next) || parts.word(next).equals("-") ? next + 1 : next;
    return named(parts, month, i, next);
  }

  private static @Nullable WrittenDate monthFirst(Parts parts, int i) {
    Meaning month = parts.month(i);
    int day = month == null ? i : parts.behindMonth(i);
    if (month == null || !parts.isNumber(day)) {
      return null;
    }
    int next = parts.isOrdinalEnding(day + 1) ? day + 2 : day + 1;
    return named(parts, month, day, parts.isComma(next) ? next + 1 : next);
  }

  /** «تموز/يوليو» and «يونيو (حزيران)» name one month. */
  private static int behindTwins(Parts parts, int i) {
    boolean opened = parts.word(i).equals("(") || parts.word(i).equals("/");
    if (!opened || parts.month(i + 1) == null) {
      return i;
    }
    int next = parts.behindMonth(i + 1);
    return parts.word(next).equals(")") ? next + 1 : next;
  }

  private static @Nullable WrittenDate named(Parts parts, Meaning month, int day, int year) {
    if (!parts.isNumber(year) || parts.word(year).length() != 4 || parts.word(day).length() > 2) {
      return null;
    }
    boolean hijri = month.kind() == Kind.HIJRI;
    return hijri == isHijri(parts.number(year))
        ? day(parts.number(year), month.number(), parts.number(day), year + 1)
        : null;
  }

  private static boolean isHijri(int year) {
    return year >= FIRST_HIJRI_YEAR && year <= LAST_HIJRI_YEAR;
  }

  /** A year of the Hijri calendar tells its calendar: nobody published pages in Gregorian 1445. */
  static @Nullable WrittenDate day(int year, int month, int day, int to) {
    try {
      if (isHijri(year)) {
        String iso = LocalDate.from(HijrahDate.of(year, month, day)).toString();
        return new WrittenDate(iso, "%04d-%02d-%02d".formatted(year, month, day), to);
      }
      String iso = Dates.day(year, month, day).iso();
      return iso == null ? null : new WrittenDate(iso, null, to);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
