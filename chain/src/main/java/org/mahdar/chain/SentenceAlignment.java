package org.mahdar.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which sentences of two reports say the same, in the order of both: one for one, or one for two or
 * three (after Gale and Church, "A program for aligning sentences in bilingual corpora", 1993, with
 * shared stems in place of lengths). Sentences that say nothing of each other stay alone.
 */
final class SentenceAlignment {

  /** Likeness from which on two sentences are put side by side. */
  private static final double ALIKE = 0.16;

  private static final int MOST_JOINED = 3;

  private final StemmedPair pair;
  private final Groups ofA;
  private final Groups ofB;
  private final double[][] gains;
  private final int[][] steps;

  private SentenceAlignment(StemmedPair pair) {
    this.pair = pair;
    ofA = Groups.of(pair.countOfA(), pair::stemsOfA, pair);
    ofB = Groups.of(pair.countOfB(), pair::stemsOfB, pair);
    gains = new double[pair.countOfA() + 1][pair.countOfB() + 1];
    steps = new int[pair.countOfA() + 1][pair.countOfB() + 1];
  }

  /** The stems of sentences one by one, two by two and so on, by the sentence after the last. */
  @SuppressWarnings(
      "ArrayRecordComponent") // lives as long as one alignment and is compared by none
  private record Groups(int[][][] stems, double[][] weights) {

    static Groups of(int sentences, Sentences source, StemmedPair pair) {
      int[][][] stems = new int[MOST_JOINED + 1][sentences + 1][0];
      double[][] weights = new double[MOST_JOINED + 1][sentences + 1];
      for (int joined = 1; joined <= MOST_JOINED; joined++) {
        for (int end = joined; end <= sentences; end++) {
          stems[joined][end] = source.stems(end - joined, end);
          weights[joined][end] = pair.weight(stems[joined][end]);
        }
      }
      return new Groups(stems, weights);
    }
  }

  /** Gives the stems of some sentences. */
  @FunctionalInterface
  private interface Sentences {
    int[] stems(int from, int to);
  }

  /**
   * Sentences that stand side by side.
   *
   * @param toA the sentence after the last
   * @param likeness 0 to 1: what both share of what both have
   * @param shared what the shared stems weigh
   */
  record Pair(int fromA, int toA, int fromB, int toB, double likeness, double shared) {}

  /** Pairs in the order of both. */
  static List<Pair> of(StemmedPair pair) {
    SentenceAlignment alignment = new SentenceAlignment(pair);
    alignment.fill();
    return alignment.path();
  }

  /** What the one's sentences weigh that have at least {@code fair} of their words beside them. */
  static double carriedOfA(StemmedPair pair, List<Pair> pairs, double fair) {
    double sum = 0;
    for (Pair each : pairs) {
      int[] beside = pair.stemsOfB(each.fromB(), each.toB());
      for (int s = each.fromA(); s < each.toA(); s++) {
        sum += pair.weightIfShared(pair.stemsOfA(s, s + 1), beside, fair);
      }
    }
    return sum;
  }

  /** The same of the other. */
  static double carriedOfB(StemmedPair pair, List<Pair> pairs, double fair) {
    double sum = 0;
    for (Pair each : pairs) {
      int[] beside = pair.stemsOfA(each.fromA(), each.toA());
      for (int s = each.fromB(); s < each.toB(); s++) {
        sum += pair.weightIfShared(pair.stemsOfB(s, s + 1), beside, fair);
      }
    }
    return sum;
  }

  private void fill() {
    for (int i = 0; i <= pair.countOfA(); i++) {
      for (int j = 0; j <= pair.countOfB(); j++) {
        if (i > 0) {
          offer(i, j, gains[i - 1][j], step(1, 0));
        }
        if (j > 0) {
          offer(i, j, gains[i][j - 1], step(0, 1));
        }
        for (int rows = 1; rows <= Math.min(i, MOST_JOINED); rows++) {
          for (int columns = 1; columns <= Math.min(j, MOST_JOINED); columns++) {
            if (rows == 1 || columns == 1) {
              offer(
                  i,
                  j,
                  gains[i - rows][j - columns] + gain(i, j, rows, columns),
                  step(rows, columns));
            }
          }
        }
      }
    }
  }

  private void offer(int i, int j, double gain, int step) {
    if (gain > gains[i][j]) {
      gains[i][j] = gain;
      steps[i][j] = step;
    }
  }

  private static int step(int rows, int columns) {
    return rows * (MOST_JOINED + 1) + columns;
  }

  private double gain(int i, int j, int rows, int columns) {
    double both = ofA.weights()[rows][i] + ofB.weights()[columns][j];
    return pair.shared(ofA.stems()[rows][i], ofB.stems()[columns][j]) - ALIKE * both / 2;
  }

  private List<Pair> path() {
    List<Pair> pairs = new ArrayList<>();
    int i = pair.countOfA();
    int j = pair.countOfB();
    while (i > 0 && j > 0 && steps[i][j] != 0) {
      int rows = steps[i][j] / (MOST_JOINED + 1);
      int columns = steps[i][j] % (MOST_JOINED + 1);
      if (rows > 0 && columns > 0) {
        pairs.add(pairAt(i - rows, i, j - columns, j));
      }
      i -= rows;
      j -= columns;
    }
    Collections.reverse(pairs);
    return pairs;
  }

  private Pair pairAt(int fromA, int toA, int fromB, int toB) {
    double shared = pair.shared(pair.stemsOfA(fromA, toA), pair.stemsOfB(fromB, toB));
    double both = ofA.weights()[toA - fromA][toA] + ofB.weights()[toB - fromB][toB];
    return new Pair(fromA, toA, fromB, toB, both == 0 ? 0 : 2 * shared / both, shared);
  }
}
