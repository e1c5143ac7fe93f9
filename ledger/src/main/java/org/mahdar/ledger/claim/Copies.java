package org.mahdar.ledger.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Which carriers of the same words took them from each other. */
public final class Copies {

  /** A wire's text is taken over within days; the same words a month later are said again. */
  private static final int DAYS_OF_COPYING = 7;

  private Copies() {}

  /** Whether a later document that has the same words can have them from an earlier one. */
  public static boolean are(Carrier earlier, Carrier later) {
    if (earlier.family().equals(later.family())) {
      return true;
    }
    Optional<LocalDate> from = Dates.first(earlier.published());
    Optional<LocalDate> to = Dates.first(later.published());
    return from.isEmpty()
        || to.isEmpty()
        || !to.get().isAfter(from.get().plusDays(DAYS_OF_COPYING));
  }

  /**
   * Puts items of the same words together that are copies of one another.
   *
   * @param items in the order of their carriers
   */
  public static <T> List<List<T>> group(List<T> items, Function<T, Carrier> carrier) {
    List<List<T>> groups = new ArrayList<>();
    for (T item : items) {
      groups.stream()
          .filter(group -> are(carrier.apply(group.getFirst()), carrier.apply(item)))
          .findFirst()
          .orElseGet(() -> {
            List<T> group = new ArrayList<>();
            groups.add(group);
            return group;
          })
          .add(item);
    }
    return groups;
  }
}
