package org.mahdar.scoring;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.IntStream;

/**
 * Who is held against whom: each annotated thing with at most one that was found.
 *
 * @param matched best first
 * @param missed annotated and matched by nothing, in the annotation's order
 * @param extra found and matched by nothing, in the record's order
 */
record Pairing<G, P>(List<Pair<G, P>> matched, List<G> missed, List<P> extra) {

  record Pair<G, P>(G gold, P found, double score) {}

  private record Candidate(double score, int gold, int found) {}

  private static final Comparator<Candidate> BEST_THEN_LAST =
      Comparator.comparingDouble(Candidate::score)
          .thenComparingInt(Candidate::gold)
          .thenComparingInt(Candidate::found)
          .reversed();

  /** Takes the best pair, then the best of the rest, down to {@code least}; of equals the last. */
  static <G, P> Pairing<G, P> of(
      List<G> gold, List<P> found, ToDoubleBiFunction<? super G, ? super P> score, double least) {
    BitSet takenGold = new BitSet();
    BitSet takenFound = new BitSet();
    List<Pair<G, P>> matched = new ArrayList<>();
    for (Candidate candidate : candidates(gold, found, score)) {
      if (candidate.score < least) {
        break;
      }
      if (!takenGold.get(candidate.gold) && !takenFound.get(candidate.found)) {
        takenGold.set(candidate.gold);
        takenFound.set(candidate.found);
        matched.add(
            new Pair<>(gold.get(candidate.gold), found.get(candidate.found), candidate.score));
      }
    }
    return new Pairing<>(matched, left(gold, takenGold), left(found, takenFound));
  }

  private static <G, P> List<Candidate> candidates(
      List<G> gold, List<P> found, ToDoubleBiFunction<? super G, ? super P> score) {
    List<Candidate> all = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        all.add(new Candidate(score.applyAsDouble(gold.get(i), found.get(j)), i, j));
      }
    }
    all.sort(BEST_THEN_LAST);
    return all;
  }

  private static <T> List<T> left(List<T> all, BitSet taken) {
    return IntStream.range(0, all.size()).filter(i -> !taken.get(i)).<T>mapToObj(all::get).toList();
  }

  Tally tally() {
    return new Tally(matched.size(), extra.size(), missed.size());
  }

  /** As {@link #tally()}, where a pair that fails the test is both a false find and a miss. */
  Tally tallyOf(Predicate<Pair<G, P>> right) {
    int ok = Math.toIntExact(matched.stream().filter(right).count());
    int wrong = matched.size() - ok;
    return new Tally(ok, extra.size() + wrong, missed.size() + wrong);
  }
}
