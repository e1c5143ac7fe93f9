/**
 * What is new in a ledger since a day or a document: for alerts. What only repeats words that were
 * there is no news, and a copy of a text never is.
 *
 * <p>Uses {@code ledger}, {@code claim}, {@code likeness} and {@code pledge}.
 */
@NullMarked
package org.mahdar.ledger.change;

import org.jspecify.annotations.NullMarked;
