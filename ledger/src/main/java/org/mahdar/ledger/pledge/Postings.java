package org.mahdar.ledger.pledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;

/**
 * Which of many numbered wordings share specific words with one. Items come in ascending order. Not
 * thread-safe: counting uses arrays of its own.
 */
final class Postings {

  private final Map<String, int[]> itemsByWord = new HashMap<>();
  private final int[] counts;
  private final int[] touched;

  /**
   * @param items how many there can be
   */
  Postings(int items) {
    counts = new int[items];
    touched = new int[items];
  }

  void add(Wording wording, int item) {
    for (Term term : wording.terms()) {
      if (term.sort() == Term.Sort.SPECIFIC) {
        add(term.key(), item);
        String other = term.other();
        if (other != null) {
          add(other, item);
        }
      }
    }
  }

  /** A list is its length, then its items. */
  private void add(String word, int item) {
    int[] items = itemsByWord.get(word);
    if (items == null) {
      itemsByWord.put(word, new int[] {1, item, 0});
      return;
    }
    int length = items[0];
    if (items[length] == item) {
      return;
    }
    if (length + 1 == items.length) {
      items = Arrays.copyOf(items, items.length * 2);
      itemsByWord.put(word, items);
    }
    items[length + 1] = item;
    items[0] = length + 1;
  }

  /** Hands on every item that shares specific words, in any order, and how many at most. */
  void sharing(Wording wording, Sharing consumer) {
    int found = 0;
    for (Term term : wording.terms()) {
      if (term.sort() == Term.Sort.SPECIFIC) {
        found = count(term.key(), found);
        String other = term.other();
        found = other == null ? found : count(other, found);
      }
    }
    for (int i = 0; i < found; i++) {
      int item = touched[i];
      int count = counts[item];
      counts[item] = 0;
      consumer.accept(item, count);
    }
  }

  private int count(String word, int found) {
    int[] items = itemsByWord.get(word);
    if (items == null) {
      return found;
    }
    int next = found;
    for (int i = 1; i <= items[0]; i++) {
      if (counts[items[i]]++ == 0) {
        touched[next++] = items[i];
      }
    }
    return next;
  }

  /** Takes an item and how many words it shares; both forms of a word count. */
  @FunctionalInterface
  interface Sharing {
    void accept(int item, int count);
  }
}
