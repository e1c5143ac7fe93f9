package org.mahdar.chain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the reports that share rare runs of words with one, and tells how much of what two share is
 * set wording. Of one thread; the index is only read.
 */
final class Neighbours {

  /** Sampled runs: about six runs of four words, nine words in one piece. */
  private static final int FEWEST = 3;

  /** A day on which other reports carry the same words is another day from here. */
  private static final int SAME_NEWS_DAYS = 1;

  /** Whoever shares this much of what two share is a third copy, not a sign of set wording. */
  private static final double COPY = 0.8;

  /** Reports of other days with the same run that make it set wording. */
  private static final int ELSEWHERE = 2;

  /** Other days with the same run that make it a series, however much those reports share. */
  private static final int SERIAL = 3;

  /** Days are counted by their number modulo this: a table of that size is enough. */
  private static final int DAYS = 4096;

  private final GramIndex index;
  private final Tally tally = new Tally();
  private final Tally elsewhere = new Tally();
  private final Tally days = new Tally();
  private final Map<Long, Integer> fresh = new HashMap<>();

  Neighbours(GramIndex index) {
    this.index = index;
  }

  /** The reports with a lower number that share enough rare runs to be looked at, ascending. */
  int[] before(int report, long[] grams) {
    count(grams);
    return seen(FEWEST, report);
  }

  /**
   * Which runs are fresh: one that has become common wording by them alone says something else of
   * those that had it before.
   */
  void without(List<long[]> reports) {
    for (long[] grams : reports) {
      for (long gram : grams) {
        if (index.count(gram) > GramIndex.COMMON) {
          fresh.merge(gram, 1, Integer::sum);
        }
      }
    }
  }

  /** The reports that share a run at all that is rare, or was rare before, ascending. */
  int[] touching(long[] grams) {
    tally.clear();
    for (long gram : grams) {
      if (index.count(gram) - fresh.getOrDefault(gram, 0) <= GramIndex.COMMON) {
        index.holders(gram, tally);
      }
    }
    return seen(1, Integer.MAX_VALUE);
  }

  private void count(long[] grams) {
    tally.clear();
    for (long gram : grams) {
      if (index.count(gram) <= GramIndex.COMMON) {
        index.holders(gram, tally);
      }
    }
  }

  private int[] seen(int fewest, int end) {
    int[] found = new int[tally.size()];
    int count = 0;
    for (int i = 0; i < tally.size(); i++) {
      int other = tally.seen(i);
      if (other < end && tally.count(other) >= fewest) {
        found[count++] = other;
      }
    }
    int[] neighbours = Arrays.copyOf(found, count);
    Arrays.sort(neighbours);
    return neighbours;
  }

  /**
   * The part of shared runs that is set wording: daily bulletins, titles, official phrases. Such
   * runs stand in reports of other days that share some of what the two share, but not nearly all
   * of it.
   *
   * @return 0 to 1
   */
  double setWording(long[] shared, int dayOfOne, int dayOfOther) {
    if (shared.length == 0) {
      return 0;
    }
    count(shared);
    int set = 0;
    for (long gram : shared) {
      if (index.count(gram) > GramIndex.COMMON
          || isElsewhere(gram, shared.length, dayOfOne, dayOfOther)) {
        set++;
      }
    }
    return (double) set / shared.length;
  }

  /** Whether a run also stands in other news, so that to share it tells nothing. */
  private boolean isElsewhere(long gram, int shared, int dayOfOne, int dayOfOther) {
    elsewhere.clear();
    index.holders(gram, elsewhere);
    int others = 0;
    days.clear();
    for (int i = 0; i < elsewhere.size(); i++) {
      int other = elsewhere.seen(i);
      int day = index.day(other);
      if (apart(day, dayOfOne) > SAME_NEWS_DAYS && apart(day, dayOfOther) > SAME_NEWS_DAYS) {
        others += tally.count(other) < COPY * shared ? 1 : 0;
        days.report(Math.floorMod(day, DAYS));
      }
    }
    return others >= ELSEWHERE || days.size() >= SERIAL;
  }

  /** Days between two days; 0 when one is not known. */
  static int apart(int one, int other) {
    return one == GramIndex.NO_DAY || other == GramIndex.NO_DAY ? 0 : Math.abs(one - other);
  }
}
