package org.mahdar.reading.words;

import java.util.List;

/**
 * The phrases that one word can begin, in the order of the lexicon. Some words begin hundreds, so
 * the one that goes on like the text is found by a row of numbers. Immutable.
 */
final class Phrases {

  private final List<Known.Phrase> phrases;

  /** The hash of each phrase's second word, as {@link String#hashCode} has it. */
  private final int[] seconds;

  Phrases(List<Known.Phrase> phrases) {
    this.phrases = List.copyOf(phrases);
    this.seconds =
        phrases.stream().mapToInt(phrase -> phrase.following().getFirst().hashCode()).toArray();
  }

  /** The first phrase at or behind an index whose second word may have this hash, or -1. */
  int next(int from, int hash) {
    for (int i = from; i < seconds.length; i++) {
      if (seconds[i] == hash) {
        return i;
      }
    }
    return -1;
  }

  Known.Phrase get(int index) {
    return phrases.get(index);
  }
}
