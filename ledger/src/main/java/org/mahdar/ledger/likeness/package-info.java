/**
 * How alike two wordings are, by their content words: what threads of promises, repeated projects
 * and reworded sentences are recognised by.
 *
 * <ul>
 *   <li>{@link org.mahdar.ledger.likeness.Wording} is a stretch of text as content words, made once
 *       when a finding is added and kept in {@code findings.stems} and {@code findings.around}.
 *   <li>{@link org.mahdar.ledger.likeness.Likeness} says which words two of them share, and whether
 *       they can speak of one thing: counts of words, no weights.
 *   <li>{@code words.tsv} lists what says little.
 * </ul>
 *
 * <p>Uses {@code text}; knows no table.
 */
@NullMarked
package org.mahdar.ledger.likeness;

import org.jspecify.annotations.NullMarked;
