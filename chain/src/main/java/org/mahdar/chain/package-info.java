/**
 * Which articles carry one report: candidates by rare runs of words, alignment, links, families.
 *
 * <p>Knows articles by what {@link org.mahdar.chain.Report} holds of them and nothing of what was
 * found in them. The words that make no difference between two copies are data ({@code
 * ar/chains/words.tsv}).
 */
@NullMarked
package org.mahdar.chain;

import org.jspecify.annotations.NullMarked;
