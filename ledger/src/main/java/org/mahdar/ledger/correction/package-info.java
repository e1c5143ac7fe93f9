/**
 * What people decide about findings: accepted, rejected, edited, added, taken back.
 *
 * <ul>
 *   <li>A {@link org.mahdar.ledger.correction.Wish} becomes a {@link
 *       org.mahdar.ledger.correction.Decision}, which is kept for ever with who, when and why; the
 *       latest on a finding that was not taken back {@link org.mahdar.ledger.correction.Standing
 *       stands}.
 *   <li>{@link org.mahdar.ledger.correction.Corrected} lays what stands over what the program read.
 *       It is a function of both, so a new reading keeps people's decisions, and shows where the
 *       two differ now.
 * </ul>
 *
 * <p>Findings are trees of the record's JSON here: what people change is what the record shows.
 */
@NullMarked
package org.mahdar.ledger.correction;

import org.jspecify.annotations.NullMarked;
