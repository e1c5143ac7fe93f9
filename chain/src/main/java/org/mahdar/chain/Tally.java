package org.mahdar.chain;

import java.util.Arrays;

/** Counts by report number, emptied at the cost of what was counted. Of one thread. */
final class Tally implements GramIndex.Holder {

  private int[] counts = new int[16];
  private int[] seen = new int[16];
  private int size;

  @Override
  public void report(int number) {
    if (number >= counts.length) {
      counts = Arrays.copyOf(counts, Math.max(number + 1, counts.length * 2));
    }
    if (counts[number]++ == 0) {
      if (size == seen.length) {
        seen = Arrays.copyOf(seen, size * 2);
      }
      seen[size++] = number;
    }
  }

  /** How many different reports were counted. */
  int size() {
    return size;
  }

  /** The {@code i}-th report that was counted. */
  int seen(int i) {
    return seen[i];
  }

  int count(int report) {
    return report < counts.length ? counts[report] : 0;
  }

  void clear() {
    for (int i = 0; i < size; i++) {
      counts[seen[i]] = 0;
    }
    size = 0;
  }
}
