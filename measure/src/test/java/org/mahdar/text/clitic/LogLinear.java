package org.mahdar.text.clitic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A conditional log-linear model: of the cuts of a word, the more its features weigh the likelier
 * it is. Learns by stochastic gradient with a rate of its own for each feature (AdaGrad). The same
 * cases give the same weights.
 */
final class LogLinear {

  private static final int EPOCHS = 12;
  private static final double RATE = 0.1;

  /** Features seen less often say nothing of other texts. */
  private static final int LEAST_SEEN = 2;

  /** Below this no sum of weights is turned. */
  private static final double NOTICEABLE = 0.005;

  /**
   * A word that can be cut in several ways.
   *
   * @param features of each way
   * @param right the index of the right one
   */
  record Case(List<List<String>> features, int right) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private double[] weights = {};
  private double[] squares = {};

  /** The weights learnt from some cases, by feature, sorted. */
  static Map<String, Double> learn(List<Case> cases) {
    LogLinear model = new LogLinear();
    model.train(cases);
    Map<String, Double> learnt = new TreeMap<>();
    for (int i = 0; i < model.weights.length; i++) {
      if (Math.abs(model.weights[i]) >= NOTICEABLE) {
        learnt.put(model.names.get(i), model.weights[i]);
      }
    }
    return learnt;
  }

  private void train(List<Case> cases) {
    List<int[][]> numbered = numbered(cases);
    weights = new double[names.size()];
    squares = new double[names.size()];
    Arrays.fill(squares, 1);
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < cases.size(); i++) {
      order.add(i);
    }
    Random random = new Random(7);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(order, random);
      for (int i : order) {
        step(numbered.get(i), cases.get(i).right);
      }
    }
  }

  private List<int[][]> numbered(List<Case> cases) {
    Map<String, Integer> seen = new HashMap<>();
    for (Case one : cases) {
      one.features.forEach(cut -> cut.forEach(name -> seen.merge(name, 1, Integer::sum)));
    }
    List<int[][]> numbered = new ArrayList<>();
    for (Case one : cases) {
      numbered.add(
          one.features.stream()
              .map(cut ->
                  cut.stream()
                      .filter(name -> seen.getOrDefault(name, 0) >= LEAST_SEEN)
                      .mapToInt(this::number)
                      .toArray())
              .toArray(int[][]::new));
    }
    return numbered;
  }

  private int number(String name) {
    return numbers.computeIfAbsent(
        name,
        added -> {
          names.add(added);
          return names.size() - 1;
        });
  }

  private void step(int[][] cuts, int right) {
    double[] likelihood = likelihood(cuts);
    for (int cut = 0; cut < cuts.length; cut++) {
      double gradient = likelihood[cut] - (cut == right ? 1 : 0);
      for (int feature : cuts[cut]) {
        squares[feature] += gradient * gradient;
        weights[feature] -= RATE * gradient / Math.sqrt(squares[feature]);
      }
    }
  }

  private double[] likelihood(int[][] cuts) {
    double[] likelihood = new double[cuts.length];
    double most = Double.NEGATIVE_INFINITY;
    for (int cut = 0; cut < cuts.length; cut++) {
      for (int feature : cuts[cut]) {
        likelihood[cut] += weights[feature];
      }
      most = Math.max(most, likelihood[cut]);
    }
    double sum = 0;
    for (int cut = 0; cut < cuts.length; cut++) {
      likelihood[cut] = Math.exp(likelihood[cut] - most);
      sum += likelihood[cut];
    }
    for (int cut = 0; cut < cuts.length; cut++) {
      likelihood[cut] /= sum;
    }
    return likelihood;
  }
}
