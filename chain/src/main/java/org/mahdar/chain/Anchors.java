package org.mahdar.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the reports that share rare names, figures and other rare words with one, in about the same
 * order: what a second translation keeps. One thread adds; once it has finished, any number may
 * ask, each with a {@link Tally} of its own.
 */
final class Anchors {

  /** What a word weighs that is an anchor: one report in forty has it. */
  private static final double RARE = Math.log(40);

  /** A word of more reports than this brings nobody together. */
  private static final int COMMON = 200;

  private static final int MOST_OF_ONE = 400;

  /** Anchors that two share at least. */
  private static final int FEWEST = 6;

  /** Their share of those of the one that has fewer. */
  private static final double SHARE = 0.2;

  /** Of the shared ones, the share that stands in one order. */
  private static final double IN_ORDER = 0.6;

  private final Stems stems;
  private final Postings postings = new Postings(COMMON);
  private final List<long[]> anchors = new ArrayList<>();
  private int[] days = new int[16];

  Anchors(Stems stems) {
    this.stems = stems;
  }

  /** What a report is found by; its words are learned. */
  long[] of(Wording wording) {
    stems.learn(wording);
    return placed(wording);
  }

  /** Takes in what a report is found by; the reports are numbered as they come. */
  void add(long[] placed, int day) {
    int number = anchors.size();
    for (long each : placed) {
      postings.add(anchor(each), number);
    }
    anchors.add(placed);
    if (number == days.length) {
      days = Arrays.copyOf(days, number * 2);
    }
    days[number] = day;
  }

  /** What a report is found by. */
  long[] of(int number) {
    return anchors.get(number);
  }

  Stems stems() {
    return stems;
  }

  /** The rare stems of a wording, each once, sorted, with the place where it first stands. */
  private long[] placed(Wording wording) {
    long[] found = new long[MOST_OF_ONE];
    int count = 0;
    Seen seen = new Seen();
    for (int i = 0; i < wording.count() && count < MOST_OF_ONE; i++) {
      int word = wording.word(i);
      if (stems.weight(word) >= RARE && seen.isNew(stems.stem(word))) {
        found[count] = (long) stems.stem(word) << Integer.SIZE | count;
        count++;
      }
    }
    long[] placed = Arrays.copyOf(found, count);
    Arrays.sort(placed);
    return placed;
  }

  private static int anchor(long placed) {
    return (int) (placed >> Integer.SIZE);
  }

  /**
   * The reports with a lower number that may be another translation of one, ascending.
   *
   * @param window in days
   */
  int[] before(int report, int window, Tally tally) {
    return near(report, report, window, tally);
  }

  /** The reports with any other number that may be another translation of one, ascending. */
  int[] around(int report, int window, Tally tally) {
    return near(report, anchors.size(), window, tally);
  }

  private int[] near(int report, int end, int window, Tally tally) {
    long[] own = anchors.get(report);
    tally.clear();
    for (long placed : own) {
      postings.before(end, anchor(placed), tally);
    }
    int[] found = new int[tally.size()];
    int count = 0;
    for (int i = 0; i < tally.size(); i++) {
      int other = tally.seen(i);
      if (other != report
          && tally.count(other) >= FEWEST
          && Neighbours.apart(days[other], days[report]) <= window
          && near(own, anchors.get(other))) {
        found[count++] = other;
      }
    }
    int[] neighbours = Arrays.copyOf(found, count);
    Arrays.sort(neighbours);
    return neighbours;
  }

  private static boolean near(long[] one, long[] other) {
    int[] places = places(one, other);
    return places.length >= SHARE * Math.min(one.length, other.length)
        && rising(places) >= IN_ORDER * places.length;
  }

  /** Where the anchors of one stand in the other, in the order of the one. */
  private static int[] places(long[] one, long[] other) {
    long[] both = new long[Math.min(one.length, other.length)];
    int count = 0;
    for (int i = 0, j = 0; i < one.length && j < other.length; ) {
      if (anchor(one[i]) == anchor(other[j])) {
        both[count++] = one[i++] << Integer.SIZE | (int) other[j++];
      } else if (anchor(one[i]) < anchor(other[j])) {
        i++;
      } else {
        j++;
      }
    }
    Arrays.sort(both, 0, count);
    int[] places = new int[count];
    for (int k = 0; k < count; k++) {
      places[k] = (int) both[k];
    }
    return places;
  }

  /** How many of some numbers rise, at most, when the others are left out. */
  static int rising(int... numbers) {
    int[] tails = new int[numbers.length];
    int length = 0;
    for (int number : numbers) {
      int at = Arrays.binarySearch(tails, 0, length, number);
      int slot = at < 0 ? -at - 1 : at;
      tails[slot] = number;
      length = Math.max(length, slot + 1);
    }
    return length;
  }

  /** Which stems came by. */
  private static final class Seen {

    private final int[] slots = new int[MOST_OF_ONE * 4];

    boolean isNew(int stem) {
      int slot = Math.floorMod(stem ^ (stem >>> 15), slots.length);
      while (slots[slot] != 0) {
        if (slots[slot] == stem) {
          return false;
        }
        slot = slot + 1 == slots.length ? 0 : slot + 1;
      }
      slots[slot] = stem;
      return true;
    }
  }
}
