package org.mahdar.chain;

import org.mahdar.text.Folding;

/**
 * The words of reports by what two translators would have in common: the {@link Skeleton} of a name
 * or another word, the digits of a number, and how rare each is. Each word of a language is looked
 * at once. One thread teaches; once it has finished, any number may ask.
 */
final class Stems {

  /** Is no stem: words that join, titles, day words, sources. */
  static final int NONE = 0;

  /** Of a row of the table: the word, its stem, its bare stem, the bits of its weight. */
  private static final int ROW = 4;

  private static final int STEM = 1;
  private static final int BARE = 2;
  private static final int WEIGHT = 3;

  private final Rarity rarity;
  private int[] rows = new int[ROW << 12];
  private int count;

  Stems(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Takes in the words of a report. */
  void learn(Wording wording) {
    for (int i = 0; i < wording.count(); i++) {
      int row = row(wording.word(i));
      if (rows[row] == NONE) {
        put(row, wording, i);
      }
    }
  }

  private void put(int row, Wording wording, int i) {
    String folded = Folding.of(wording.span(i, i + 1).in(wording.report().text()));
    rows[row] = wording.word(i);
    switch (wording.kind(i)) {
      case CONTENT -> {
        int skeleton = Skeleton.of(folded);
        rows[row + STEM] = skeleton;
        rows[row + BARE] = Skeleton.withoutPreposition(folded);
        rows[row + WEIGHT] = Float.floatToIntBits(rarity.ofSkeleton(skeleton));
      }
      case NUMBER -> {
        String number = Digits.plain(folded);
        rows[row + STEM] = Wording.hash(number);
        rows[row + WEIGHT] = Float.floatToIntBits(Rarity.ofNumber(number));
      }
      case FUNCTION, DAY, HONORIFIC, ATTRIBUTION -> rows[row + STEM] = NONE;
    }
    if (++count * 2 * ROW > rows.length) {
      grow();
    }
  }

  /** {@link #NONE} for a word that was not learned or says nothing. */
  int stem(int word) {
    return rows[row(word) + STEM];
  }

  /** The stem without a first letter that may be a preposition; {@link #NONE} without one. */
  int bare(int word) {
    return rows[row(word) + BARE];
  }

  /** 0 for what stands everywhere. */
  float weight(int word) {
    return Float.intBitsToFloat(rows[row(word) + WEIGHT]);
  }

  private int row(int word) {
    int mask = rows.length / ROW - 1;
    int slot = (word ^ (word >>> 15)) & mask;
    while (rows[slot * ROW] != NONE && rows[slot * ROW] != word) {
      slot = (slot + 1) & mask;
    }
    return slot * ROW;
  }

  private void grow() {
    int[] old = rows;
    rows = new int[old.length * 2];
    for (int from = 0; from < old.length; from += ROW) {
      if (old[from] != NONE) {
        System.arraycopy(old, from, rows, row(old[from]), ROW);
      }
    }
  }
}
