/**
 * What is known between two states, or two groups of them.
 *
 * <ul>
 *   <li>{@link org.mahdar.ledger.relation.Relations} is the door: it asks a ledger and gives a
 *       {@link org.mahdar.ledger.relation.Relation}.
 *   <li>{@code PaperRows} fetches what concerns both sides from the tables as {@code Paper}s; one
 *       class a category makes {@link org.mahdar.ledger.relation.Item}s of them: one item a thing,
 *       however many documents tell it.
 *   <li>What it must know of names, partnership levels and stances comes from tables of the lexicon
 *       ({@link org.mahdar.ledger.relation.Names}, {@code Levels}), never from code.
 * </ul>
 *
 * <p>The answer depends on what the ledger holds, not on the order in which it came in.
 */
@NullMarked
package org.mahdar.ledger.relation;

import org.jspecify.annotations.NullMarked;
