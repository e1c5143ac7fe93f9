/**
 * Where records are kept, and asked about together.
 *
 * <ul>
 *   <li>{@link org.mahdar.ledger.Ledger} is the one door: add records, list them, find one, sum up.
 *   <li>A record comes in whole, as the JSON it was printed as, and spread over tables, so that
 *       every later question is SQL; the tables are described in {@code db/migration}.
 *   <li>Whatever goes wrong is a {@link org.mahdar.ledger.LedgerException}: what, where, what next.
 * </ul>
 *
 * <p>Uses {@code finding} and {@code text}; never sees {@code reading} or {@code grammar}. The SQL
 * is one text for SQLite and PostgreSQL; what is one database's own stands in the two kinds of
 * {@code Storage} alone.
 */
@NullMarked
package org.mahdar.ledger;

import org.jspecify.annotations.NullMarked;
