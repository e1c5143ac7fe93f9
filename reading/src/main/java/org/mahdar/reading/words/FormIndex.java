package org.mahdar.reading.words;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folded;

/**
 * What is known of each written form, found by its letters where they stand in the text: tagging
 * looks four forms up for each word, and making a string of each took a third of the reading's
 * time. Open addressing; immutable and thread-safe.
 */
final class FormIndex {

  /** Tells the hash of a form from the 0 of an empty slot. */
  private static final int FULL = 1;

  private final Known[] slots;

  /** Beside the slots, because most words are unknown and a look at an entry is a cache miss. */
  private final int[] hashes;

  FormIndex(List<Known> forms) {
    this.slots = new Known[Integer.highestOneBit(Math.max(8, forms.size())) << 2];
    this.hashes = new int[slots.length];
    forms.forEach(this::put);
  }

  private void put(Known known) {
    int hash = known.form().hashCode() | FULL;
    int slot = slot(hash);
    while (slots[slot] != null) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = known;
    hashes[slot] = hash;
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
  @Nullable Known find(Folded text, int from, int to, boolean article, int letters) {
    int hash = letters | FULL;
    int slot = slot(hash);
    while (hashes[slot] != 0) {
      if (hashes[slot] == hash && isForm(slots[slot].form(), text, from, to, article)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return null;
  }

  private int slot(int hash) {
    int spread = hash * 0x9E3779B9;
    return (spread ^ (spread >>> 16)) & (slots.length - 1);
  }

  private static boolean isForm(String form, Folded text, int from, int to, boolean article) {
    int before = article ? 1 : 0;
    if (form.length() != to - from + before || (article && form.charAt(0) != Proclitics.ALEF)) {
      return false;
    }
    for (int i = before; i < form.length(); i++) {
      if (form.charAt(i) != text.charAt(from + i - before)) {
        return false;
      }
    }
    return true;
  }
}
