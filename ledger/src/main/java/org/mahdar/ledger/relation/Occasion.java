package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A visit, meeting or call, with every telling of it. */
final class Occasion {

  private final List<Occurrence> tellings = new ArrayList<>();

  Occasion(Occurrence first) {
    tellings.add(first);
  }

  void add(Occurrence telling) {
    tellings.add(telling);
  }

  List<Occurrence> tellings() {
    return tellings;
  }

  /** Whether a telling speaks of the same people as all that is known here. */
  boolean fits(Occurrence telling) {
    return tellings.stream().allMatch(it -> compatible(it, telling))
        && tellings.stream().anyMatch(it -> it.fits(telling));
  }

  private static boolean compatible(Occurrence one, Occurrence other) {
    return !one.contradicts(other)
        && (one.host() == null || other.host() == null || one.host().equals(other.host()));
  }

  /** The date most tell; of equals the most exact, then the earliest. Null when nobody does. */
  @Nullable Occurrence dated() {
    Map<String, Integer> votes = new TreeMap<>();
    tellings.forEach(it -> {
      if (it.date() != null) {
        votes.merge(it.date(), it.basis() == DateBasis.SHARED ? 1 : 3, Integer::sum);
      }
    });
    Occurrence best = null;
    for (Occurrence each : tellings) {
      if (each.date() != null && (best == null || better(each, best, votes))) {
        best = each;
      }
    }
    return best;
  }

  private static boolean better(Occurrence one, Occurrence other, Map<String, Integer> votes) {
    int byExactness = Long.compare(one.vagueness(), other.vagueness());
    if (byExactness != 0) {
      return byExactness < 0;
    }
    String date = String.valueOf(one.date());
    String otherDate = String.valueOf(other.date());
    int byVotes = Integer.compare(votes.getOrDefault(otherDate, 0), votes.getOrDefault(date, 0));
    if (byVotes != 0) {
      return byVotes < 0;
    }
    int byDate = date.compareTo(otherDate);
    return byDate != 0
        ? byDate < 0
        : String.valueOf(one.basis()).compareTo(String.valueOf(other.basis())) > 0;
  }

  @Nullable Period period() {
    Occurrence dated = dated();
    return dated == null ? null : dated.period();
  }

  boolean planned() {
    return tellings.stream().allMatch(Occurrence::planned);
  }
}
