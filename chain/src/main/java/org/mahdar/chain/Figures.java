package org.mahdar.chain;

import java.util.Arrays;

/** The numbers of two reports: bulletins of two days say the same with other ones. */
final class Figures {

  private Figures() {}

  /** The share of different numbers that both have, 0 to 1; 1 when there are none. */
  static double inBoth(Wording a, Wording b, Stems stems) {
    int[] ofA = of(a, stems);
    int[] ofB = of(b, stems);
    int common = 0;
    for (int number : ofA) {
      if (Arrays.binarySearch(ofB, number) >= 0) {
        common++;
      }
    }
    int both = ofA.length + ofB.length;
    return both == 0 ? 1 : 2.0 * common / both;
  }

  private static int[] of(Wording wording, Stems stems) {
    int[] numbers = new int[wording.count()];
    int count = 0;
    for (int i = 0; i < wording.count(); i++) {
      if (wording.kind(i) == WordKind.NUMBER) {
        numbers[count++] = stems.stem(wording.word(i));
      }
    }
    return Arrays.stream(numbers, 0, count).sorted().distinct().toArray();
  }
}
