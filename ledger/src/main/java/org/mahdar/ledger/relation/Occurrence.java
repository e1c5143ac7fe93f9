package org.mahdar.ledger.relation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Party;

/**
 * One document's telling of a visit, meeting or call.
 *
 * @param people of the two sides who take part, by name
 * @param first persons of the first side by id or name; empty where only the state is named
 * @param second persons of the second side
 * @param others who else is named as taking part
 * @param host the state in which it is; null when unknown
 * @param plainness how the people are told
 * @param date ISO; null when this document does not say
 */
record Occurrence(
    Paper paper,
    Event event,
    List<Party> people,
    Set<String> first,
    Set<String> second,
    Set<String> others,
    @Nullable String host,
    @Nullable String date,
    @Nullable DateBasis basis,
    Plainness plainness) {

  /** Whether the words themselves name who takes part. */
  enum Plainness {
    NAMED,
    /** A pronoun or the sentence does. */
    MEANT
  }

  Occurrence {
    people = List.copyOf(people);
    first = Set.copyOf(first);
    second = Set.copyOf(second);
    others = Set.copyOf(others);
  }

  @Nullable Period period() {
    return Period.of(date);
  }

  /** How long a time the date leaves open; the undated leave most. */
  long vagueness() {
    Period period = period();
    return period == null ? Long.MAX_VALUE : period.days();
  }

  boolean planned() {
    return event.status() == Event.Status.PLANNED;
  }

  /** For an order that does not depend on what came first into the ledger. */
  String order() {
    return new TreeSet<>(first) + " " + new TreeSet<>(second) + " " + paper.id() + " " + event.id();
  }

  /** Whether both may tell of one and the same. */
  boolean fits(Occurrence other) {
    return event.type() == other.event.type()
        && (event.status() == Event.Status.CANCELLED)
            == (other.event.status() == Event.Status.CANCELLED)
        && (host == null || other.host == null || host.equals(other.host))
        && (shares(first, other.first) || shares(second, other.second))
        && !contradicts(other);
  }

  /** Whether both name people of a side and nobody in common, or a third party only one has. */
  boolean contradicts(Occurrence other) {
    return differs(first, other.first)
        || differs(second, other.second)
        || !others.equals(other.others);
  }

  private static boolean shares(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  /** People are named on both, and nobody on both. */
  private static boolean differs(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && !shares(one, other);
  }

  Occurrence dated(@Nullable String known, DateBasis how) {
    return new Occurrence(paper, event, people, first, second, others, host, known, how, plainness);
  }
}
