package org.mahdar.ledger.figure;

import java.util.List;

/**
 * The numbers that are told of one thing in one unit.
 *
 * @param amounts by owner, then in order of time; at least one
 * @param conflicts pairs of positions in {@code amounts}
 */
public record Series(String unit, List<Amount> amounts, List<Conflict> conflicts) {

  public Series {
    amounts = List.copyOf(amounts);
    conflicts = List.copyOf(conflicts);
    if (amounts.isEmpty()) {
      throw new IllegalArgumentException("a series needs a number");
    }
  }

  /** How many owners it has. */
  public long owners() {
    return amounts.stream().map(Amount::ownerSide).distinct().count();
  }
}
