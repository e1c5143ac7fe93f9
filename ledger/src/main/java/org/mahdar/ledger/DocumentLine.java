package org.mahdar.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One document in a list.
 *
 * @param shortId the first hex digits of the id, as many as tell all documents of this ledger apart
 *     (at least {@value #SHORTEST}); {@link Ledger#minutes} takes it
 * @param published ISO 8601 at the precision known
 * @param counts how many findings of each kind; a kind without any is absent
 */
public record DocumentLine(
    String id,
    String shortId,
    String source,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String published,
    Map<Kind, Integer> counts) {

  static final int SHORTEST = 8;

  public DocumentLine {
    counts = Map.copyOf(counts);
  }

  /** How many findings of a kind, 0 where there is none. */
  public int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }
}
