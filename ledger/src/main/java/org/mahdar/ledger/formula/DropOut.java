package org.mahdar.ledger.formula;

import org.mahdar.ledger.claim.Carrier;

/**
 * A set phrase that stands in one text and not in the next one of the same kind: of the same type
 * of occasion, between the same states. That it is missing is all that is said.
 *
 * @param occasion such as {@code meeting CN-KZ}
 */
public record DropOut(String formula, String occasion, Carrier with, Carrier without) {}
