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

  public StatementFilter {
    speakers = List.copyOf(speakers);
    acts = Set.copyOf(acts);
  }
}
