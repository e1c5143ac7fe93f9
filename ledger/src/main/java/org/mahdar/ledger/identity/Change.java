package org.mahdar.ledger.identity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One decision about who is who, as it is kept for ever.
 *
 * @param number in the order in which changes were made in this ledger
 * @param action merge, split, differ or undo
 * @param when UTC
 * @param undoes the number of the change that this one takes back
 * @param moves who was whose before and after; for {@code differ}, the two
 */
public record Change(
    long number,
    String action,
    String who,
    String when,
    String why,
    @Nullable Long undoes,
    List<Move> moves) {

  public Change {
    moves = List.copyOf(moves);
  }

  /**
   * @param member a name's own identity
   * @param before whose it was
   * @param after whose it is
   */
  public record Move(String member, String before, String after) {}
}
