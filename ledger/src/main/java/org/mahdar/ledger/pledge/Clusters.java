package org.mahdar.ledger.pledge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.ledger.likeness.Postings;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;

/**
 * Puts promises together that are one undertaking: in order of time, each joins the thread of the
 * earlier promise that it is closest to, the earliest of equally close ones, else it begins a new
 * one. The order in which documents were added plays no part.
 */
final class Clusters {

  private final List<Promise> promises;
  private final Postings words;
  private final Map<Same, Integer> firstOfItsKind = new HashMap<>();
  private final int[] thread;
  private final int[] specific;
  private int closest;
  private int best;

  /** All that {@link Sameness} looks at: whoever is as close to one is as close to the other. */
  private record Same(
      Set<String> bySides, Set<String> toSides, Wording wording, List<Wording> things) {

    static Same of(Promise promise) {
      return new Same(promise.bySides(), promise.toSides(), promise.wording(), promise.things());
    }
  }

  private Clusters(List<Promise> promises) {
    this.promises = promises;
    this.words = new Postings(promises.size(), Set.of(Term.Sort.SPECIFIC));
    this.thread = new int[promises.size()];
    this.specific =
        promises.stream().mapToInt(it -> it.wording().count(Term.Sort.SPECIFIC)).toArray();
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
      clusters.remember(i);
    }
    return threads;
  }

  /** The earliest of equal promises stands for all: a text that repeats itself costs no more. */
  private void remember(int i) {
    if (firstOfItsKind.putIfAbsent(Same.of(promises.get(i)), i) == null) {
      words.add(promises.get(i).wording(), i);
    }
  }

  /** Only earlier promises that share a specific word are compared. */
  private int closestBefore(int i) {
    Promise promise = promises.get(i);
    closest = -1;
    best = 0;
    words.sharing(promise.wording(), (candidate, shared) -> compare(candidate, shared, promise, i));
    return closest;
  }

  /** The count of shared words is never too low, so most need no closer look. */
  private void compare(int candidate, int shared, Promise promise, int i) {
    boolean enough = shared >= 2 && shared * 10 >= 6 * Math.min(specific[candidate], specific[i]);
    if (!enough && (promise.things().isEmpty() || promises.get(candidate).things().isEmpty())) {
      return;
    }
    int closeness = Sameness.closeness(promises.get(candidate), promise);
    if (closeness > best || (closeness == best && best > 0 && candidate < closest)) {
      best = closeness;
      closest = candidate;
    }
  }
}
