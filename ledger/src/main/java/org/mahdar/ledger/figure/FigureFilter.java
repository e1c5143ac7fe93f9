package org.mahdar.ledger.figure;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.likeness.Wording;

/**
 * Which numbers are wanted; what is empty or null asks for nothing.
 *
 * @param owners whose numbers; series of others that they conflict with are shown whole
 * @param from first date of publication
 * @param until last one
 * @param about words that all stand with the number
 * @param unowned numbers without an owner too
 */
public record FigureFilter(
    List<Who> owners,
    Set<String> units,
    @Nullable String from,
    @Nullable String until,
    Wording about,
    boolean unowned) {

  public FigureFilter {
    owners = List.copyOf(owners);
    units = Set.copyOf(units);
  }
}
