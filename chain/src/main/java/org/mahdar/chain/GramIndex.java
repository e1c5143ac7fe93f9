package org.mahdar.chain;

import java.util.Arrays;

/**
 * Which reports hold which runs of words: open addressing over the runs, each with a chain of
 * reports. Reports are numbered as they are added. One thread writes; once it has finished, any
 * number may read.
 */
final class GramIndex {

  /** A run that stands in more reports than this is common wording and brings nobody together. */
  static final int COMMON = 200;

  static final int NO_DAY = Integer.MIN_VALUE;

  private static final int NONE = -1;

  private long[] keys = new long[1 << 12];
  private int[] heads = new int[keys.length];
  private int[] counts = new int[keys.length];
  private int runs;

  private int[] holders = new int[1 << 12];
  private int[] nexts = new int[holders.length];
  private int postings;

  private int[] days = new int[16];
  private int reports;

  GramIndex() {
    Arrays.fill(heads, NONE);
  }

  /** Takes in a report's runs; its number. */
  int add(long[] grams, int day) {
    if (reports == days.length) {
      days = Arrays.copyOf(days, reports * 2);
    }
    days[reports] = day;
    for (long gram : grams) {
      add(gram, reports);
    }
    return reports++;
  }

  int reports() {
    return reports;
  }

  int day(int report) {
    return days[report];
  }

  /** In how many reports a run stands. */
  int count(long gram) {
    int slot = slot(gram);
    return heads[slot] == NONE ? 0 : counts[slot];
  }

  /** Shows each report that holds a run. */
  void holders(long gram, Holder holder) {
    for (int p = heads[slot(gram)]; p != NONE; p = nexts[p]) {
      holder.report(holders[p]);
    }
  }

  /** Is shown reports. */
  @FunctionalInterface
  interface Holder {
    void report(int number);
  }

  private void add(long gram, int report) {
    if (runs * 2 > keys.length) {
      grow();
    }
    int slot = slot(gram);
    if (heads[slot] == NONE) {
      keys[slot] = gram;
      runs++;
    }
    if (postings == holders.length) {
      holders = Arrays.copyOf(holders, postings * 2);
      nexts = Arrays.copyOf(nexts, postings * 2);
    }
    holders[postings] = report;
    nexts[postings] = heads[slot];
    heads[slot] = postings++;
    counts[slot]++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    heads = new int[keys.length];
    counts = new int[keys.length];
    Arrays.fill(heads, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
        counts[slot] = oldCounts[i];
      }
    }
  }

  private int slot(long gram) {
    int mask = keys.length - 1;
    int slot = (int) (gram >>> 20) & mask;
    while (heads[slot] != NONE && keys[slot] != gram) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
