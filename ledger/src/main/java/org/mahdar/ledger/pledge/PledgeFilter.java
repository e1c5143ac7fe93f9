package org.mahdar.ledger.pledge;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.likeness.Wording;

/**
 * Which promises are wanted. An empty set or wording and a null ask for nothing.
 *
 * @param by sides that are bound, as {@link org.mahdar.ledger.claim.Sides} names them
 * @param to the other side; promises that name none are left out
 * @param from the first date of publication, ISO 8601 at any precision
 * @param until the last one: 2024 takes in all of that year; undated documents are left out of both
 * @param about words that all stand in the promise
 */
public record PledgeFilter(
    Set<String> by,
    Set<String> to,
    Set<String> fields,
    Set<Strength> strengths,
    @Nullable String from,
    @Nullable String until,
    Wording about) {

  public static final PledgeFilter ALL =
      new PledgeFilter(
          Set.of(), Set.of(), Set.of(), Set.of(), null, null, Wording.none());

  public PledgeFilter {
    by = Set.copyOf(by);
    to = Set.copyOf(to);
    fields = Set.copyOf(fields);
    strengths = Set.copyOf(strengths);
  }

  public boolean wants(Promise promise) {
    return meets(by, promise.bySides())
        && meets(to, promise.toSides())
        && (fields.isEmpty() || promise.fields().stream().anyMatch(fields::contains))
        && (strengths.isEmpty() || strengths.contains(promise.strength()))
        && Dates.isBetween(promise.carrier().published(), from, until)
        && promise.wording().hasAll(about);
  }

  private static boolean meets(Set<String> wanted, Set<String> sides) {
    return wanted.isEmpty() || !Collections.disjoint(wanted, sides);
  }
}
