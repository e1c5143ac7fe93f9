package org.mahdar.ledger.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.ledger.claim.Carrier;

/** Puts numbers of one thing together. */
final class SeriesOfAmounts {

  private static final Comparator<Amount> BY_OWNER =
      Comparator.comparing(Amount::ownerSide, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Amount::period, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Amount.ORDER);

  private SeriesOfAmounts() {}

  /**
   * @param amounts in order: each joins the earliest series whose first number is of the same thing
   */
  static List<Series> of(List<Amount> amounts) {
    Map<String, Integer> most = new HashMap<>();
    amounts.forEach(amount -> most.merge(amount.unit(), 1, Integer::sum));
    Map<String, Beginnings> byUnit = new HashMap<>();
    List<List<Amount>> groups = new ArrayList<>();
    for (Amount amount : amounts) {
      Beginnings beginnings =
          byUnit.computeIfAbsent(amount.unit(), unit -> new Beginnings(most.getOrDefault(unit, 0)));
      List<Amount> group = beginnings.seriesOf(amount.subject());
      if (group == null) {
        group = new ArrayList<>();
        groups.add(group);
        beginnings.add(amount.subject(), group);
      }
      group.add(amount);
    }
    return groups.stream()
        .map(SeriesOfAmounts::series)
        .sorted(
            Comparator.comparingInt((Series series) -> -series.conflicts().size())
                .thenComparingInt(series -> -series.amounts().size()))
        .toList();
  }

  private static Series series(List<Amount> group) {
    List<List<Amount>> told = new ArrayList<>();
    for (Amount amount : group) {
      told.stream()
          .filter(same -> amount.repeats(same.getFirst()))
          .findFirst()
          .orElseGet(() -> {
            List<Amount> same = new ArrayList<>();
            told.add(same);
            return same;
          })
          .add(amount);
    }
    List<Amount> amounts =
        told.stream()
            .map(same -> same.getFirst().carriedBy(others(same)))
            .sorted(BY_OWNER)
            .toList();
    return new Series(group.getFirst().unit(), amounts, conflicts(amounts));
  }

  private static List<Carrier> others(List<Amount> same) {
    return same.stream()
        .skip(1)
        .map(Amount::carrier)
        .filter(carrier -> !carrier.equals(same.getFirst().carrier()))
        .distinct()
        .toList();
  }

  private static List<Conflict> conflicts(List<Amount> amounts) {
    List<Conflict> conflicts = new ArrayList<>();
    for (int i = 0; i < amounts.size(); i++) {
      for (int j = i + 1; j < amounts.size(); j++) {
        int second = j;
        int first = i;
        Conflict.between(amounts.get(i), amounts.get(j))
            .ifPresent(time -> conflicts.add(new Conflict(first, second, time)));
      }
    }
    return conflicts;
  }
}
