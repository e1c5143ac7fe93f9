/**
 * Who may ask and decide on a desk for a team: accounts, sessions and tokens in their tables. Knows
 * hashes of secrets only; how they are made is the desk's business. Uses {@code decision} for what
 * is refused, and nothing else of the ledger.
 */
@NullMarked
package org.mahdar.ledger.account;

import org.jspecify.annotations.NullMarked;
