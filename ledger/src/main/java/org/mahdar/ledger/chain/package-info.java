/**
 * Which documents of a ledger carry one report, so that a reprint never counts as another source.
 *
 * <p>Uses {@code chain}; other packages ask the tables {@code families} and {@code links}.
 */
@NullMarked
package org.mahdar.ledger.chain;

import org.jspecify.annotations.NullMarked;
