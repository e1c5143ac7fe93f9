/**
 * What was promised, over documents and years.
 *
 * <ul>
 *   <li>A {@link org.mahdar.ledger.pledge.Promise} is one pledge in one document; all copies of one
 *       wording are one {@link org.mahdar.ledger.pledge.Voicing}.
 *   <li>A {@link org.mahdar.ledger.pledge.PledgeThread} is one undertaking: its voicings in order
 *       of time, each with what changed, where it was announced, and what came about that may
 *       answer it, with the reason. It gives no verdict.
 *   <li>{@link org.mahdar.ledger.pledge.Threads} finds them all, the same whatever came in first.
 *   <li>{@link org.mahdar.ledger.pledge.Scores} keeps what named people make of them, and says how
 *       far they agree.
 * </ul>
 *
 * <p>Uses {@code ledger}, {@code claim} and {@code likeness}.
 */
@NullMarked
package org.mahdar.ledger.pledge;

import org.jspecify.annotations.NullMarked;
