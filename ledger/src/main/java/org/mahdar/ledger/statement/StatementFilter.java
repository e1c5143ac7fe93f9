package org.mahdar.ledger.statement;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.likeness.Wording;

/**
 * Which statements are wanted; what is empty or null asks for nothing.
 *
 * @param speakers people, or states for all who speak for them
 * @param from first date of publication
 * @param until last one
 * @param about words that all stand in the statement
 */
public record StatementFilter(
    List<Who> speakers,
    Set<String> acts,
    @Nullable String from,
    @Nullable String until,
    Wording about) {

  static final StatementFilter ALL =
      new StatementFilter(List.of(), Set.of(), null, null, Wording.none());

  public StatementFilter {
    speakers = List.copyOf(speakers);
    acts = Set.copyOf(acts);
  }

  /** Whether it wants all that some states said, or all that anybody did. */
  boolean isOfWholeSides() {
    return acts.isEmpty()
        && from == null
        && until == null
        && about.terms().isEmpty()
        && speakers.stream().allMatch(it -> it.sort() == Who.Sort.STATE);
  }
}
