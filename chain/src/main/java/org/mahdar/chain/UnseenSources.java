package org.mahdar.chain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.mahdar.chain.Family.Part;
import org.mahdar.chain.Family.Relation;
import org.mahdar.chain.Family.Siblings;

/**
 * Copies that have a passage from a report that is not here: two share a passage that no third
 * member has, and neither can have it from the other. A copy cannot be made from one that lacks a
 * passage which it shares with others of the family, nor from one that came out later.
 */
final class UnseenSources {

  /** Sampled runs that no scattered edits make: about twenty words in one piece. */
  private static final int PASSAGE = 8;

  /** Members are bits of a number. */
  private static final int MOST = Long.SIZE;

  private final List<Part> members;
  private final Map<Long, Integer> runsByHolders = new HashMap<>();

  private UnseenSources(List<Part> members) {
    this.members = members;
  }

  /**
   * A family with its pairs of such copies.
   *
   * @param runs by what an article is found, by its id; empty when that is not known
   */
  static Family in(Family family, Function<String, long[]> runs) {
    if (family.members().size() < 3 || family.members().size() > MOST) {
      return family;
    }
    UnseenSources sources = new UnseenSources(family.members());
    sources.count(runs);
    return family.with(sources.siblings());
  }

  private void count(Function<String, long[]> runs) {
    List<long[]> held = members.stream().map(member -> runs.apply(member.report().id())).toList();
    long[] all = held.stream().flatMapToLong(LongStream::of).sorted().distinct().toArray();
    long[] holders = new long[all.length];
    for (int i = 0; i < held.size(); i++) {
      for (long run : held.get(i)) {
        holders[Arrays.binarySearch(all, run)] |= 1L << i;
      }
    }
    for (long each : holders) {
      runsByHolders.merge(each, 1, Integer::sum);
    }
  }

  private List<Siblings> siblings() {
    List<Siblings> found = new ArrayList<>();
    for (int a = 0; a < members.size(); a++) {
      for (int b = a + 1; b < members.size(); b++) {
        int shared = runsByHolders.getOrDefault(1L << a | 1L << b, 0);
        if (shared >= PASSAGE && isCopy(a) && isCopy(b) && cannotBe(a, b) && cannotBe(b, a)) {
          found.add(new Siblings(members.get(a).report().id(), members.get(b).report().id()));
        }
      }
    }
    return found;
  }

  private boolean isCopy(int member) {
    return members.get(member).relation() != Relation.PARTIAL;
  }

  /** Whether one cannot be what the other was made from. */
  private boolean cannotBe(int source, int made) {
    return Direction.compare(members.get(source).report(), members.get(made).report()) > 0
        || lacking(source, made) >= PASSAGE;
  }

  /** Runs that one lacks and that the other has from somebody else in the family. */
  private int lacking(int source, int made) {
    int lacking = 0;
    for (Map.Entry<Long, Integer> runs : runsByHolders.entrySet()) {
      long holders = runs.getKey();
      boolean has = (holders & 1L << made) != 0;
      if (has && (holders & 1L << source) == 0 && Long.bitCount(holders) > 1) {
        lacking += runs.getValue();
      }
    }
    return lacking;
  }
}
