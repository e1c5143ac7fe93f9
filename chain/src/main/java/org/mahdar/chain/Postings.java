package org.mahdar.chain;

import java.util.Arrays;

/**
 * Which reports hold a rare stem, as long as they are few: of a stem that has become common only
 * that is remembered. One thread writes; once it has finished, any number may read.
 */
final class Postings {

  private static final int[] COMMON = {};

  private final int most;
  private int[] stems = new int[1 << 12];
  private int[] counts = new int[stems.length];
  private int[][] holders = new int[stems.length][];
  private int size;

  /**
   * @param most a stem of more reports is common
   */
  Postings(int most) {
    this.most = most;
  }

  /** Reports come in ascending order. */
  void add(int stem, int report) {
    int slot = slot(stem);
    if (counts[slot] == 0) {
      stems[slot] = stem;
      holders[slot] = new int[] {report};
      size++;
    } else if (counts[slot] == most) {
      holders[slot] = COMMON;
    } else if (counts[slot] < most) {
      if (counts[slot] == holders[slot].length) {
        holders[slot] = Arrays.copyOf(holders[slot], Math.min(most, counts[slot] * 2));
      }
      holders[slot][counts[slot]] = report;
    }
    counts[slot]++;
    if (size * 2 > stems.length) {
      grow();
    }
  }

  /** Counts the reports with lower numbers that hold a stem, unless it is common. */
  void before(int report, int stem, Tally tally) {
    int slot = slot(stem);
    if (counts[slot] == 0 || counts[slot] > most) {
      return;
    }
    for (int i = 0; i < counts[slot] && holders[slot][i] < report; i++) {
      tally.report(holders[slot][i]);
    }
  }

  private void grow() {
    int[] oldStems = stems;
    int[] oldCounts = counts;
    int[][] oldHolders = holders;
    stems = new int[oldStems.length * 2];
    counts = new int[stems.length];
    holders = new int[stems.length][];
    for (int i = 0; i < oldStems.length; i++) {
      if (oldCounts[i] > 0) {
        int slot = slot(oldStems[i]);
        stems[slot] = oldStems[i];
        counts[slot] = oldCounts[i];
        holders[slot] = oldHolders[i];
      }
    }
  }

  private int slot(int stem) {
    int mask = stems.length - 1;
    int slot = (stem ^ (stem >>> 15)) & mask;
    while (counts[slot] != 0 && stems[slot] != stem) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
