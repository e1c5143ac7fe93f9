package org.mahdar.ledger.pledge;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.likeness.Term;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.ledger.pledge.Voicing.Change;

/** Tells the times that an undertaking was voiced from their copies, and what changed each time. */
final class Voicings {

  private Voicings() {}

  /**
   * @param promises of one undertaking, in order
   * @param announced the earliest date at which the thing was told of as planned; null when never
   */
  static List<Voicing> of(List<Promise> promises, @Nullable String announced) {
    List<List<Promise>> groups = new ArrayList<>();
    for (Promise promise : promises) {
      groups.stream()
          .filter(group -> Sameness.areCopies(group.getFirst(), promise))
          .findFirst()
          .orElseGet(() -> {
            List<Promise> group = new ArrayList<>();
            groups.add(group);
            return group;
          })
          .add(promise);
    }
    List<Voicing> voicings = new ArrayList<>();
    Promise before = null;
    for (List<Promise> group : groups) {
      Promise lead = group.getFirst();
      voicings.add(
          new Voicing(lead, group.subList(1, group.size()), changes(before, lead, announced)));
      before = lead;
    }
    return voicings;
  }

  private static Set<Change> changes(
      @Nullable Promise before, Promise now, @Nullable String announced) {
    String published = now.carrier().published();
    if (before == null) {
      boolean known = announced != null && published != null && announced.compareTo(published) < 0;
      return EnumSet.of(known ? Change.REPEATED : Change.NEW);
    }
    if (published == null) {
      return EnumSet.of(Change.UNDATED);
    }
    Set<Change> changes = EnumSet.noneOf(Change.class);
    if (!now.continuing() && now.tier() < before.tier()) {
      changes.add(Change.STRENGTHENED);
    }
    if (!now.continuing() && now.tier() > before.tier()) {
      changes.add(Change.WEAKENED);
    }
    if (differ(before.due(), now.due())) {
      changes.add(Change.CHANGED_DATE);
    }
    if (!numbers(before).equals(numbers(now))
        && !numbers(before).isEmpty()
        && !numbers(now).isEmpty()) {
      changes.add(Change.CHANGED_TARGET);
    }
    return changes.isEmpty() ? EnumSet.of(Change.REPEATED) : changes;
  }

  /** A month of the year that was promised is that date, said more exactly. */
  private static boolean differ(@Nullable String due, @Nullable String other) {
    return due != null && other != null && !Dates.meet(due, other);
  }

  private static Set<String> numbers(Promise promise) {
    Set<String> numbers = new TreeSet<>();
    for (Term term : Wording.of(Objects.requireNonNullElse(promise.target(), "")).terms()) {
      if (term.sort() == Term.Sort.NUMBER) {
        numbers.add(term.key());
      }
    }
    return numbers;
  }
}
