/**
 * What everything that people decide has in common: by whom and why, and how it is refused. Knows
 * nothing of ledgers; {@code correction} and {@code identity} build on it.
 */
@NullMarked
package org.mahdar.ledger.decision;

import org.jspecify.annotations.NullMarked;
