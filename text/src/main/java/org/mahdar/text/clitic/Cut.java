package org.mahdar.text.clitic;

/**
 * One way to divide a word, packed into an int so that weighing several leaves no garbage: the
 * proclitics, how many letters stand before the stem and how many behind it.
 *
 * <p>Letters are those of the folded view. In «للأمم» two letters stand before the stem but three
 * are meant, ل and ال: the alef of the article is not written behind ل. In «للجنة» («for the
 * committee») one stands before it, for the article's ل is not written before a stem in ل either.
 */
final class Cut {

  /** The word as it is. */
  static final int WHOLE = 0;

  // From the lowest bit: proclitics, letters before the stem, pronoun, letters behind the stem, and
  // those of them that are a segment of their own.
  private static final int START_SHIFT = 7;
  private static final int PRONOUN_SHIFT = 11;
  private static final int TAIL_SHIFT = 16;
  private static final int INNER_SHIFT = 24;

  private Cut() {}

  static int of(int proclitics, int stemStart, int pronoun) {
    return proclitics
        | (stemStart << START_SHIFT)
        | (pronoun << PRONOUN_SHIFT)
        | (Pronoun.length(pronoun) << TAIL_SHIFT)
        | (Pronoun.innerLength(pronoun) << INNER_SHIFT);
  }

  /** Of two words that are written as one (لابد). */
  static int joined(int secondLength) {
    return secondLength << TAIL_SHIFT;
  }

  /** The same cut of a word that has more proclitics, a letter each. */
  static int behind(int proclitics, int cut) {
    return cut + (proclitics | (Integer.bitCount(proclitics) << START_SHIFT));
  }

  /** Bits of {@link Proclitic}. */
  static int proclitics(int cut) {
    return cut & ((1 << START_SHIFT) - 1);
  }

  /** How many folded letters of the word stand before the stem. */
  static int stemStart(int cut) {
    return (cut >> START_SHIFT) & 0xF;
  }

  /** The number of a {@link Pronoun}. */
  static int pronoun(int cut) {
    return (cut >> PRONOUN_SHIFT) & 0x1F;
  }

  /** How many folded letters of the word stand behind the stem. */
  static int tailLength(int cut) {
    return (cut >> TAIL_SHIFT) & 0xFF;
  }

  /** How many of them are a segment before the last one; 0 when there is one. */
  static int innerLength(int cut) {
    return cut >> INNER_SHIFT;
  }
}
