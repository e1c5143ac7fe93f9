/**
 * Numbers that are told of one thing, each with its owner. Where owners differ, both stand side by
 * side; nothing is averaged, and none is called right.
 *
 * <p>Uses {@code ledger}, {@code claim} and {@code likeness}.
 */
@NullMarked
package org.mahdar.ledger.figure;

import org.jspecify.annotations.NullMarked;
