/**
 * What every claim in the ledger has, whatever its kind: who carries it, in whose family of copies,
 * and for which side a party stands. The packages that answer questions across documents share it.
 *
 * <p>Uses {@code ledger} and {@code likeness}.
 */
@NullMarked
package org.mahdar.ledger.claim;

import org.jspecify.annotations.NullMarked;
