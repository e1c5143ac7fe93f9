/**
 * Set phrases over documents: every use in its words, who used it first and last, in which
 * variants, and where a text of the same kind no longer has it.
 *
 * <p>Uses {@code ledger} and {@code claim}.
 */
@NullMarked
package org.mahdar.ledger.formula;

import org.jspecify.annotations.NullMarked;
