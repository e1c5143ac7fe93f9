package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

/** Puts together what is the same thing. */
final class Groups {

  private Groups() {}

  /**
   * @param sorted in an order that does not depend on what came in first
   * @param same whether two are one thing; each joins the first group that has one like it
   */
  static <T> List<List<T>> of(List<T> sorted, BiPredicate<T, T> same) {
    List<List<T>> groups = new ArrayList<>();
    for (T each : sorted) {
      List<T> home =
          groups.stream()
              .filter(group -> group.stream().anyMatch(other -> same.test(other, each)))
              .findFirst()
              .orElse(null);
      if (home == null) {
        home = new ArrayList<>();
        groups.add(home);
      }
      home.add(each);
    }
    return groups;
  }
}
