package org.mahdar.ledger.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Wording;

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
    if (items.size() == 1) {
      return List.of(items); // most are said once
    }
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

  /**
   * Puts items together that copies of one report have in other words: what an editor rewrote.
   *
   * @param items in the order of their carriers
   * @param kin a number from 0: equal for what no editor changes, whose report and whose words
   * @param kins how many such numbers there are
   */
  public static <T> List<List<T>> reworded(
      List<T> items,
      Function<T, Carrier> carrier,
      ToIntFunction<T> kin,
      int kins,
      Function<T, Wording> wording) {
    List<List<T>> groups = new ArrayList<>(items.size());
    IdentityHashMap<T, Wording> wordings = new IdentityHashMap<>(); // most are compared to none
    Shelves<List<T>> shelves = new Shelves<>(kins);
    for (T item : items) {
      Carrier here = carrier.apply(item);
      List<List<T>> kinsfolk = shelves.at(kin.applyAsInt(item));
      List<T> home = null;
      for (List<T> group : kinsfolk) {
        if (home == null
            && group.stream().noneMatch(it -> carrier.apply(it).document() == here.document())
            && Likeness.of(
                    wordings.computeIfAbsent(group.getFirst(), wording),
                    wordings.computeIfAbsent(item, wording))
                .ofOneContent()) {
          home = group;
        }
      }
      if (home == null) {
        home = new ArrayList<>(1);
        groups.add(home);
        kinsfolk.add(home);
      }
      home.add(item);
    }
    return groups;
  }
}
