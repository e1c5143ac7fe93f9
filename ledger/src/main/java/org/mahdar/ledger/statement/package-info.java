/**
 * Who said what, over all documents: the same words carried by several papers are said once.
 *
 * <p>Uses {@code ledger}, {@code claim} and {@code likeness}.
 */
@NullMarked
package org.mahdar.ledger.statement;

import org.jspecify.annotations.NullMarked;
