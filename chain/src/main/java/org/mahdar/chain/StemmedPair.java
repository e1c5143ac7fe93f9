package org.mahdar.chain;

import java.util.Arrays;

/**
 * The sentences of two reports as sets of stems that are numbered for the two alone. A stem counts
 * for as much as it is rare among all reports, and less the more sentences of the two have it: a
 * name that stands in every sentence tells none from another. Immutable.
 */
final class StemmedPair {

  private final double[] weights;
  private final int[][] sentencesOfA;
  private final int[][] sentencesOfB;

  private StemmedPair(double[] weights, int[][] sentencesOfA, int[][] sentencesOfB) {
    this.weights = weights;
    this.sentencesOfA = sentencesOfA;
    this.sentencesOfB = sentencesOfB;
  }

  static StemmedPair of(Wording a, Wording b, Stems stems) {
    int[] known = plainStems(a, b, stems);
    int[][] ofA = sentences(a, stems, known);
    int[][] ofB = sentences(b, stems, known);
    double[] weights = new double[known.length];
    int[] inSentences = new int[known.length];
    count(ofA, inSentences);
    count(ofB, inSentences);
    int[] words = new int[known.length];
    for (Wording wording : new Wording[] {a, b}) {
      for (int i = 0; i < wording.count(); i++) {
        int stem = stems.stem(wording.word(i));
        if (stem != Stems.NONE) {
          words[Arrays.binarySearch(known, stem)] = wording.word(i);
        }
      }
    }
    for (int id = 0; id < known.length; id++) {
      weights[id] = stems.weight(words[id]) / Math.sqrt(Math.max(1, inSentences[id] / 2.0));
    }
    return new StemmedPair(weights, ofA, ofB);
  }

  private static int[] plainStems(Wording a, Wording b, Stems stems) {
    int[] all = new int[a.count() + b.count()];
    int count = 0;
    for (Wording wording : new Wording[] {a, b}) {
      for (int i = 0; i < wording.count(); i++) {
        int stem = stems.stem(wording.word(i));
        if (stem != Stems.NONE) {
          all[count++] = stem;
        }
      }
    }
    return distinct(all, count);
  }

  private static int[][] sentences(Wording wording, Stems stems, int[] known) {
    int[][] sentences = new int[wording.sentences()][];
    int[] ids = new int[wording.count()];
    for (int s = 0; s < sentences.length; s++) {
      int count = 0;
      for (int i = wording.sentence(s); i < wording.sentence(s + 1); i++) {
        if (stems.stem(wording.word(i)) != Stems.NONE) {
          ids[count++] = id(wording.word(i), stems, known);
        }
      }
      sentences[s] = distinct(ids, count);
    }
    return sentences;
  }

  /** «لباريس» is «باريس» when one of the two has «باريس». */
  private static int id(int word, Stems stems, int[] known) {
    int bare = stems.bare(word);
    int id = bare == Stems.NONE ? -1 : Arrays.binarySearch(known, bare);
    return id >= 0 ? id : Arrays.binarySearch(known, stems.stem(word));
  }

  private static int[] distinct(int[] values, int count) {
    int[] sorted = Arrays.copyOf(values, count);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  private static void count(int[][] sentences, int[] inSentences) {
    for (int[] sentence : sentences) {
      for (int id : sentence) {
        inSentences[id]++;
      }
    }
  }

  int countOfA() {
    return sentencesOfA.length;
  }

  int countOfB() {
    return sentencesOfB.length;
  }

  /** The stems of sentences {@code from} to before {@code to} of the one, sorted. */
  int[] stemsOfA(int from, int to) {
    return joined(sentencesOfA, from, to);
  }

  int[] stemsOfB(int from, int to) {
    return joined(sentencesOfB, from, to);
  }

  private static int[] joined(int[][] sentences, int from, int to) {
    int[] joined = sentences[from];
    for (int s = from + 1; s < to; s++) {
      int held = joined.length;
      joined = Arrays.copyOf(joined, held + sentences[s].length);
      System.arraycopy(sentences[s], 0, joined, held, sentences[s].length);
      joined = distinct(joined, joined.length);
    }
    return joined;
  }

  double weight(int[] stems) {
    double sum = 0;
    for (int id : stems) {
      sum += weights[id];
    }
    return sum;
  }

  /** What stems in both weigh. */
  double shared(int[] some, int[] others) {
    double sum = 0;
    for (int i = 0, j = 0; i < some.length && j < others.length; ) {
      if (some[i] == others[j]) {
        sum += weights[some[i++]];
        j++;
      } else if (some[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  /** What {@code some} weigh if {@code fair} of it or more is in the others too, else 0. */
  double weightIfShared(int[] some, int[] others, double fair) {
    double weight = weight(some);
    return shared(some, others) >= fair * weight ? weight : 0;
  }

  /** What all sentences of the one weigh, a stem in each sentence that has it. */
  double weightOfA() {
    return sum(sentencesOfA);
  }

  double weightOfB() {
    return sum(sentencesOfB);
  }

  private double sum(int[][] sentences) {
    double sum = 0;
    for (int[] sentence : sentences) {
      sum += weight(sentence);
    }
    return sum;
  }

  /** What the stems weigh that both have anywhere. */
  double shared() {
    return sentencesOfA.length == 0 || sentencesOfB.length == 0
        ? 0
        : shared(stemsOfA(0, sentencesOfA.length), stemsOfB(0, sentencesOfB.length));
  }
}
