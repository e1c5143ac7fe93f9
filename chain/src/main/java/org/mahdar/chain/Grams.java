package org.mahdar.chain;

import java.util.Arrays;

/**
 * What a report is known by among many: the runs of four words in it, every second one of all there
 * are.
 *
 * <p>Which ones are taken hangs on the run alone, so two reports that share runs share about half
 * of them here (sampling by value: Manber, "Finding similar files in a large file system", 1994).
 */
final class Grams {

  /** Words of a run. */
  static final int LENGTH = 4;

  private static final int EVERY = 2;

  private Grams() {}

  /** The runs of a wording, sorted, each once. */
  static long[] of(Wording wording) {
    int runs = Math.max(0, wording.count() - LENGTH + 1);
    long[] grams = new long[runs];
    int taken = 0;
    for (int i = 0; i < runs; i++) {
      long gram = at(wording, i);
      if (Math.floorMod(gram >>> 7, EVERY) == 0) {
        grams[taken++] = gram;
      }
    }
    Arrays.sort(grams, 0, taken);
    return distinct(grams, taken);
  }

  private static long at(Wording wording, int from) {
    long h = 0;
    for (int k = 0; k < LENGTH; k++) {
      h = mixed(h + wording.word(from + k));
    }
    return h;
  }

  /** The finisher of SplitMix64 (Steele, Lea, Flood 2014). */
  private static long mixed(long z) {
    long h = z + 0x9E3779B97F4A7C15L;
    h = (h ^ (h >>> 30)) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
    return h ^ (h >>> 31);
  }

  private static long[] distinct(long[] sorted, int count) {
    int kept = 0;
    for (int i = 0; i < count; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** The runs that two reports have in common. */
  static long[] shared(long[] a, long[] b) {
    long[] shared = new long[Math.min(a.length, b.length)];
    int count = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared[count++] = a[i++];
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Arrays.copyOf(shared, count);
  }
}
