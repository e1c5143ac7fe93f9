package org.mahdar.source.page;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of each block another text of the same page has: an article's body as its structured
 * data gives it, or as another extractor returns it. Words are compared folded and in runs of four,
 * so that a word or a name that occurs in both proves nothing.
 */
final class Coverage {

  private static final int RUN = 4;

  private Coverage() {}

  /** For each block the share of its words that lie in runs of the other text; 0 to 1. */
  static double[] of(List<List<String>> words, List<String> other) {
    Set<Long> runs = new HashSet<>();
    for (int i = 0; i < other.size(); i++) {
      for (int n = 1; n <= RUN && i + n <= other.size(); n++) {
        runs.add(hash(other, i, n));
      }
    }
    double[] shares = new double[words.size()];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = share(words.get(i), runs);
    }
    return shares;
  }

  private static double share(List<String> words, Set<Long> runs) {
    if (words.isEmpty()) {
      return 0;
    }
    int run = Math.min(RUN, words.size());
    int covered = 0;
    int until = 0;
    for (int i = 0; i + run <= words.size(); i++) {
      if (runs.contains(hash(words, i, run))) {
        covered += i + run - Math.max(until, i);
        until = i + run;
      }
    }
    return (double) covered / words.size();
  }

  private static long hash(List<String> words, int from, int count) {
    long hash = count;
    for (int i = from; i < from + count; i++) {
      hash = hash * 0x9E3779B97F4A7C15L + words.get(i).hashCode();
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
