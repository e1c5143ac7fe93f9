package org.mahdar.ledger.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Dates;

/**
 * Two owners' numbers of one thing that differ.
 *
 * @param first positions in the series
 */
public record Conflict(int first, int second, Time time) {

  private static final int NEIGHBOURING_DAYS = 366;

  /** Whether both speak of one time. */
  public enum Time {
    SAME,
    /** One states no time, or a day or month beside the year of the other. */
    UNCLEAR;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whether two numbers of one thing contradict each other; empty when they do not. */
  static Optional<Time> between(Amount a, Amount b) {
    String owner = a.ownerSide();
    String other = b.ownerSide();
    if (owner == null || other == null || owner.equals(other) || overlap(a, b)) {
      return Optional.empty();
    }
    return time(a.period(), b.period());
  }

  private static Optional<Time> time(@Nullable String a, @Nullable String b) {
    if (a == null || b == null) {
      return Optional.of(Time.UNCLEAR);
    }
    if (Dates.meet(a, b)) {
      return Optional.of(Time.SAME);
    }
    return a.length() != b.length() && near(a, b) ? Optional.of(Time.UNCLEAR) : Optional.empty();
  }

  private static boolean near(String a, String b) {
    Optional<LocalDate> first = Dates.first(a);
    Optional<LocalDate> second = Dates.first(b);
    return first.isPresent()
        && second.isPresent()
        && Math.abs(ChronoUnit.DAYS.between(first.get(), second.get())) <= NEIGHBOURING_DAYS;
  }

  private static boolean overlap(Amount a, Amount b) {
    return a.value().compareTo(b.value()) == 0 || within(a, b) || within(b, a);
  }

  private static boolean within(Amount range, Amount number) {
    return range.low() != null
        && range.high() != null
        && number.value().compareTo(range.low()) >= 0
        && number.value().compareTo(range.high()) <= 0;
  }
}
