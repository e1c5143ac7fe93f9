package org.mahdar.ledger.pledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeSet;

/**
 * How far people agree who scored the same promises.
 *
 * @param promises how many were scored by two people or more
 * @param people in alphabetical order
 * @param alpha Krippendorff's, with ordinal distances; empty where it is not defined
 * @param kappa Cohen's, where exactly two people scored
 */
public record Agreement(
    Scale scale, int promises, List<String> people, OptionalDouble alpha, OptionalDouble kappa) {

  public Agreement {
    people = List.copyOf(people);
  }

  /**
   * @param scored for each promise what each person gave
   */
  static Agreement of(Scale scale, List<Map<String, String>> scored) {
    TreeSet<String> people = new TreeSet<>();
    List<int[]> units = new ArrayList<>();
    for (Map<String, String> byPerson : scored) {
      people.addAll(byPerson.keySet());
      if (byPerson.size() > 1) {
        units.add(
            byPerson.values().stream().mapToInt(value -> scale.steps().indexOf(value)).toArray());
      }
    }
    List<String> names = List.copyOf(people);
    return new Agreement(
        scale,
        units.size(),
        names,
        alpha(units, scale.steps().size()),
        names.size() == 2 ? kappa(names, scale, scored) : OptionalDouble.empty());
  }

  /** 1 - observed disagreement / expected disagreement, from the matrix of coincidences. */
  static OptionalDouble alpha(List<int[]> units, int steps) {
    double[][] coincidences = new double[steps][steps];
    for (int[] unit : units) {
      for (int i = 0; i < unit.length; i++) {
        for (int j = 0; j < unit.length; j++) {
          if (i != j) {
            coincidences[unit[i]][unit[j]] += 1.0 / (unit.length - 1);
          }
        }
      }
    }
    double[] totals = new double[steps];
    double all = 0;
    for (int i = 0; i < steps; i++) {
      for (double count : coincidences[i]) {
        totals[i] += count;
        all += count;
      }
    }
    double observed = 0;
    double expected = 0;
    for (int i = 0; i < steps; i++) {
      for (int j = 0; j < steps; j++) {
        observed += coincidences[i][j] * distance(totals, i, j);
        expected += totals[i] * totals[j] * distance(totals, i, j);
      }
    }
    return expected == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (all - 1) * observed / expected);
  }

  /** Between steps of an order: what lies between them counts, and half of each of the two. */
  private static double distance(double[] totals, int a, int b) {
    double between = 0;
    for (int i = Math.min(a, b); i <= Math.max(a, b); i++) {
      between += totals[i];
    }
    double distance = between - (totals[a] + totals[b]) / 2;
    return distance * distance;
  }

  private static OptionalDouble kappa(
      List<String> people, Scale scale, List<Map<String, String>> scored) {
    int steps = scale.steps().size();
    double[] first = new double[steps];
    double[] second = new double[steps];
    double same = 0;
    double all = 0;
    for (Map<String, String> byPerson : scored) {
      if (byPerson.size() == 2) {
        int a = scale.steps().indexOf(byPerson.getOrDefault(people.getFirst(), ""));
        int b = scale.steps().indexOf(byPerson.getOrDefault(people.getLast(), ""));
        first[a]++;
        second[b]++;
        same += a == b ? 1 : 0;
        all++;
      }
    }
    if (all == 0) {
      return OptionalDouble.empty();
    }
    double chance = 0;
    for (int i = 0; i < steps; i++) {
      chance += first[i] / all * (second[i] / all);
    }
    return chance == 1
        ? OptionalDouble.empty()
        : OptionalDouble.of((same / all - chance) / (1 - chance));
  }
}
