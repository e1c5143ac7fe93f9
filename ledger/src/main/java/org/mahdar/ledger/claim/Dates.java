package org.mahdar.ledger.claim;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The contract's dates (days, months, quarters, years, intervals) as first and last days. */
public final class Dates {

  private Dates() {}

  /** The first day that a date can mean; empty when it is no date. */
  public static Optional<LocalDate> first(@Nullable String iso) {
    return iso == null ? Optional.empty() : day(iso.split("/", 2)[0], false);
  }

  /** The last day that a date can mean: that of {@code 2025} is 31 December. */
  public static Optional<LocalDate> last(@Nullable String iso) {
    if (iso == null) {
      return Optional.empty();
    }
    String[] ends = iso.split("/", 2);
    return day(ends[ends.length - 1], true);
  }

  /** Whether two dates can mean one day. */
  public static boolean meet(String a, String b) {
    Optional<LocalDate> firstA = first(a);
    Optional<LocalDate> lastA = last(a);
    Optional<LocalDate> firstB = first(b);
    Optional<LocalDate> lastB = last(b);
    if (firstA.isEmpty() || lastA.isEmpty() || firstB.isEmpty() || lastB.isEmpty()) {
      return a.equals(b);
    }
    return !firstA.get().isAfter(lastB.get()) && !firstB.get().isAfter(lastA.get());
  }

  /**
   * Whether a date lies between two others, both included; without either every date does, and with
   * one of them a missing date does not.
   */
  public static boolean isBetween(
      @Nullable String date, @Nullable String from, @Nullable String until) {
    if (from == null && until == null) {
      return true;
    }
    Optional<LocalDate> first = first(date);
    Optional<LocalDate> last = last(date);
    return first.isPresent()
        && last.isPresent()
        && first(from).filter(last.get()::isBefore).isEmpty()
        && last(until).filter(first.get()::isAfter).isEmpty();
  }

  private static Optional<LocalDate> day(String iso, boolean last) {
    String date = iso.length() > 10 ? iso.substring(0, 10) : iso;
    try {
      return switch (date.length()) {
        case 4 -> Optional.of(month(date, last ? 12 : 1, last));
        case 7 -> Optional.of(monthOrQuarter(date, last));
        case 10 -> Optional.of(LocalDate.parse(date));
        default -> Optional.empty();
      };
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static LocalDate monthOrQuarter(String date, boolean last) {
    String year = date.substring(0, 4);
    if (date.charAt(5) == 'Q') {
      int quarter = Integer.parseInt(date.substring(6));
      return month(year, 3 * quarter - (last ? 0 : 2), last);
    }
    return month(year, Integer.parseInt(date.substring(5)), last);
  }

  private static LocalDate month(String year, int month, boolean last) {
    YearMonth it = YearMonth.of(Integer.parseInt(year), month);
    return last ? it.atEndOfMonth() : it.atDay(1);
  }
}
