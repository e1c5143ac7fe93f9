package org.mahdar.ledger;

import org.jspecify.annotations.Nullable;

/**
 * One row of a count.
 *
 * @param name what is counted, in the form used most; null for what has none (no outlet, no date)
 * @param actor the actor's id, where the row is somebody the lexicon knows
 */
public record Tally(@Nullable String name, @Nullable String actor, long count) {}
