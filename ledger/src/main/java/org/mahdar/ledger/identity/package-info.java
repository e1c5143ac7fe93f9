/**
 * Who is the same as whom, as people decided it.
 *
 * <ul>
 *   <li>A <b>name</b> that the lexicon knows is its actor ({@code person:…}); any other stays
 *       itself: {@code name:} and its folded letters ({@link org.mahdar.ledger.identity.Member}).
 *   <li>{@link org.mahdar.ledger.identity.Proposals} says who might be one and the same and why; it
 *       changes nothing.
 *   <li>A {@link org.mahdar.ledger.identity.Wish} of a person becomes a {@link
 *       org.mahdar.ledger.identity.Change}, kept for ever with who, when and why, and every change
 *       can be taken back.
 * </ul>
 *
 * <p>The ledger lays {@link org.mahdar.ledger.identity.Identities} over what the program read, so
 * that every other question sees merged actors under one id.
 */
@NullMarked
package org.mahdar.ledger.identity;

import org.jspecify.annotations.NullMarked;
