package org.mahdar.ledger.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.likeness.Likeness;
import org.mahdar.ledger.likeness.Term;

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
    List<List<Amount>> groups = new ArrayList<>();
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (Amount amount : amounts) {
      int group = groupOf(amount, groups, byWord);
      if (group < 0) {
        for (String key : keys(amount)) {
          byWord.computeIfAbsent(key, _ -> new ArrayList<>()).add(groups.size());
        }
        groups.add(new ArrayList<>(List.of(amount)));
      } else {
        groups.get(group).add(amount);
      }
    }
    return groups.stream()
        .map(SeriesOfAmounts::series)
        .sorted(
            Comparator.comparingInt((Series series) -> -series.conflicts().size())
                .thenComparingInt(series -> -series.amounts().size()))
        .toList();
  }

  private static int groupOf(
      Amount amount, List<List<Amount>> groups, Map<String, List<Integer>> byWord) {
    Set<Integer> candidates = new TreeSet<>();
    keys(amount).forEach(key -> candidates.addAll(byWord.getOrDefault(key, List.of())));
    for (int candidate : candidates) {
      if (areOfOneThing(groups.get(candidate).getFirst(), amount)) {
        return candidate;
      }
    }
    return -1;
  }

  private static Set<String> keys(Amount amount) {
    Set<String> keys = new LinkedHashSet<>();
    for (Term term : amount.subject().terms()) {
      if (term.sort() == Term.Sort.SPECIFIC) {
        keys.add(amount.unit() + " " + term.key());
        keys.add(amount.unit() + " " + Objects.requireNonNullElse(term.other(), term.key()));
      }
    }
    return keys;
  }

  private static boolean areOfOneThing(Amount a, Amount b) {
    return a.unit().equals(b.unit()) && Likeness.of(a.subject(), b.subject()).ofOneThing();
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
