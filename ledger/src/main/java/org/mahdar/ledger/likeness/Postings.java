package org.mahdar.ledger.likeness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which of many numbered wordings share words with one. Items come in ascending order. Not
 * thread-safe: counting uses arrays of its own.
 */
public final class Postings {

  private final Set<Term.Sort> sorts;
  private final Map<String, int[]> itemsByWord = new HashMap<>();
  private final int[] counts;
  private final int[] touched;

  /**
   * @param items how many there can be
   * @param sorts words that count
   */
  public Postings(int items, Set<Term.Sort> sorts) {
    this.sorts = Set.copyOf(sorts);
    this.counts = new int[items];
    this.touched = new int[items];
  }

  public void add(Wording wording, int item) {
    for (Term term : wording.terms()) {
      if (sorts.contains(term.sort())) {
        addWord(term.key(), item);
        String other = term.other();
        if (other != null) {
          addWord(other, item);
        }
      }
    }
  }

  /** Every word of a wording, whatever its sort, as it is {@link Wording#stored()}. */
  public void add(String stored, int item) {
    int from = 0;
    while (from < stored.length()) {
      int to = from;
      while (to < stored.length() && stored.charAt(to) != ' ' && stored.charAt(to) != '/') {
        to++;
      }
      addWord(stored.substring(from, to), item);
      from = to + 1;
    }
  }

  /** A list is its length, then its items. */
  private void addWord(String word, int item) {
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

  /** Hands on every item that shares words, in any order, and how many at most. */
  public void sharing(Wording wording, Sharing consumer) {
    int found = 0;
    for (Term term : wording.terms()) {
      if (sorts.contains(term.sort())) {
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
  public interface Sharing {
    void accept(int item, int count);
  }
}
