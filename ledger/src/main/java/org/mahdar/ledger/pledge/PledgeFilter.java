package org.mahdar.ledger.pledge;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.likeness.Wording;

/**
 * Which promises are wanted. An empty set or wording and a null ask for nothing.
 *
 * @param by who is bound
 * @param to the other side; promises that name none are left out
 * @param from the first date of publication, ISO 8601 at any precision
 * @param until the last one: 2024 takes in all of that year; undated documents are left out of both
 * @param about words that all stand in the promise
 */
public record PledgeFilter(
    List<Who> by,
    List<Who> to,
    Set<String> fields,
    Set<Strength> strengths,
    @Nullable String from,
    @Nullable String until,
    Wording about) {

  public static final PledgeFilter ALL =
      new PledgeFilter(List.of(), List.of(), Set.of(), Set.of(), null, null, Wording.none());

  public PledgeFilter {
    by = List.copyOf(by);
    to = List.copyOf(to);
    fields = Set.copyOf(fields);
    strengths = Set.copyOf(strengths);
  }

  /** The documents in which such promises can stand. */
  public Scope scope() {
    return Scope.of(List.of(Who.states(by), Who.states(to)));
  }

  boolean wants(Promise promise, Sides sides) {
    return Who.any(by, promise.by(), sides)
        && Who.any(to, promise.to(), sides)
        && (fields.isEmpty() || promise.fields().stream().anyMatch(fields::contains))
        && (strengths.isEmpty() || strengths.contains(promise.strength()))
        && Dates.isBetween(promise.carrier().published(), from, until)
        && (about.terms().isEmpty() || Wording.parse(promise.stems()).hasAll(about));
  }
}
