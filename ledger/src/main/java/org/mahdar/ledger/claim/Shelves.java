package org.mahdar.ledger.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists by small numbers, in the order in which they were begun: as a map of lists, but quicker.
 */
public final class Shelves<T> {

  private final int[] places;
  private final List<List<T>> lists = new ArrayList<>();

  /**
   * @param numbers how many there are, from 0
   */
  public Shelves(int numbers) {
    places = new int[numbers];
  }

  /** What is under a number, to be added to. */
  public List<T> at(int number) {
    if (places[number] == 0) {
      lists.add(new ArrayList<>(1));
      places[number] = lists.size();
    }
    return lists.get(places[number] - 1);
  }

  public List<List<T>> all() {
    return lists;
  }
}
