/**
 * Two accounts of one meeting side by side: what only one of them has, and what both have in other
 * words. Sentences are paired by their content words, and every pair says which words it rests on.
 *
 * <p>Uses {@code ledger}, {@code claim} and {@code likeness}.
 */
@NullMarked
package org.mahdar.ledger.readout;

import org.jspecify.annotations.NullMarked;
