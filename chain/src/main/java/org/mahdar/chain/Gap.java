package org.mahdar.chain;

import java.util.ArrayList;
import java.util.List;

/**
 * Words of the one and of the other between two words that both have: what was changed there.
 *
 * @param fromA first word of the one; {@code toA} the word behind the last; equal when it has none
 */
record Gap(int fromA, int toA, int fromB, int toB) {

  int wordsOfA() {
    return toA - fromA;
  }

  int wordsOfB() {
    return toB - fromB;
  }

  /** Every word without a partner, in the order of the one, then what only the other has. */
  static List<Gap> of(Alignment alignment) {
    List<Gap> gaps = new ArrayList<>();
    int words = alignment.a().count();
    int others = alignment.b().count();
    boolean[] told = new boolean[others];
    int nextB = 0;
    int i = 0;
    while (i <= words) {
      int from = i;
      while (i < words && alignment.partnerOfA(i) < 0) {
        i++;
      }
      int before = nextB;
      int partner = i < words ? alignment.partnerOfA(i) : others;
      boolean inPlace = partner >= before && free(alignment, before, partner);
      int toB = inPlace ? partner : before;
      add(gaps, new Gap(from, i, before, toB), told);
      nextB = partner + 1;
      i++;
    }
    addUntold(gaps, alignment, told);
    return gaps;
  }

  private static boolean free(Alignment alignment, int from, int to) {
    for (int j = from; j < to; j++) {
      if (alignment.partnerOfB(j) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static void add(List<Gap> gaps, Gap gap, boolean[] told) {
    if (gap.wordsOfA() > 0 || gap.wordsOfB() > 0) {
      gaps.add(gap);
    }
    for (int j = gap.fromB(); j < gap.toB(); j++) {
      told[j] = true;
    }
  }

  private static void addUntold(List<Gap> gaps, Alignment alignment, boolean[] told) {
    int end = alignment.a().count();
    for (int j = 0; j < told.length; j++) {
      int from = j;
      while (j < told.length && !told[j] && alignment.partnerOfB(j) < 0) {
        j++;
      }
      if (j > from) {
        gaps.add(new Gap(end, end, from, j));
      }
    }
  }
}
