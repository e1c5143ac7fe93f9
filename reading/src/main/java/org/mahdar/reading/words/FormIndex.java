package org.mahdar.reading.words;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folded;

/**
 * What is known of each written form, found by its letters where they stand in the text: tagging
 * looks four forms up for each word, and making a string of each took a third of the reading's
 * time. Open addressing; immutable and thread-safe.
 *
 * <p>Nearly all of a look-up is waiting for memory, so hashes and letters lie close together and no
 * entry is touched before it is the right one.
 */
final class FormIndex {

  /** Of each slot the hash, above where its form begins in the letters; 0 where it is empty. */
  private final long[] slots;

  private final Known[] known;

  /** All forms one after the other, each behind its length. */
  private final char[] letters;

  FormIndex(Map<String, Known> forms) {
    this.slots = new long[Integer.highestOneBit(Math.max(8, forms.size())) << 2];
    this.known = new Known[slots.length];
    // Nothing begins at 0, so that no slot in use looks empty.
    StringBuilder all = new StringBuilder(" ");
    forms.forEach((form, entry) -> put(form, entry, all));
    this.letters = all.toString().toCharArray();
  }

  private void put(String form, Known entry, StringBuilder all) {
    int hash = form.hashCode();
    int slot = slot(hash);
    while (slots[slot] != 0) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = (long) hash << Integer.SIZE | all.length();
    known[slot] = entry;
    all.append((char) form.length()).append(form);
  }

  /** The hash of folded letters, as {@link String#hashCode} has it. */
  static int hash(Folded text, int from, int to, boolean article) {
    int hash = article ? Proclitics.ALEF : 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /** What is known of a cut of folded letters that have this hash, or null. */
  @Nullable Known find(Folded text, int from, int to, boolean article, int hash) {
    int slot = slot(hash);
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >>> Integer.SIZE) == hash
          && isForm((int) slots[slot], text, from, to, article)) {
        return known[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return null;
  }

  private int slot(int hash) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 16)) & (slots.length - 1);
  }

  private boolean isForm(int at, Folded text, int from, int to, boolean article) {
    int before = article ? 1 : 0;
    if (letters[at] != to - from + before || (article && letters[at + 1] != Proclitics.ALEF)) {
      return false;
    }
    int shift = at + 1 + before - from;
    for (int i = from; i < to; i++) {
      if (letters[shift + i] != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
