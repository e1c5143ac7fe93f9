package org.mahdar.ledger.pledge;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts promises together that are one undertaking: in order of time, each joins the thread of the
 * earlier promise that it is closest to, the earliest of equally close ones, else it begins a new
 * one. The order in which documents were added plays no part.
 */
final class Clusters {

  private final List<Promise> promises;
  private final Postings words;
  private final int[] thread;
  private int closest;
  private int best;

  private Clusters(List<Promise> promises) {
    this.promises = promises;
    this.words = new Postings(promises.size());
    this.thread = new int[promises.size()];
  }

  /**
   * @param promises in {@link Promise#ORDER}
   * @return in the order of their first promise
   */
  static List<List<Promise>> of(List<Promise> promises) {
    Clusters clusters = new Clusters(promises);
    List<List<Promise>> threads = new ArrayList<>();
    for (int i = 0; i < promises.size(); i++) {
      int like = clusters.closestBefore(i);
      if (like < 0) {
        clusters.thread[i] = threads.size();
        threads.add(new ArrayList<>(1));
      } else {
        clusters.thread[i] = clusters.thread[like];
      }
      threads.get(clusters.thread[i]).add(promises.get(i));
      clusters.words.add(promises.get(i).wording(), i);
    }
    return threads;
  }

  /** Earlier promises that share two specific words, or one and something named, are compared. */
  private int closestBefore(int i) {
    Promise promise = promises.get(i);
    closest = -1;
    best = 0;
    int least = promise.things().isEmpty() ? 2 : 1;
    words.sharing(promise.wording(), least, candidate -> compare(candidate, promise));
    return closest;
  }

  private void compare(int candidate, Promise promise) {
    int closeness = Sameness.closeness(promises.get(candidate), promise);
    if (closeness > best || (closeness == best && best > 0 && candidate < closest)) {
      best = closeness;
      closest = candidate;
    }
  }
}
