/**
 * Finding statements, pledges and documents by the words people type.
 *
 * <ul>
 *   <li>{@link org.mahdar.search.SearchIndex} takes records in: what it keeps of each, it keeps in
 *       a folder of its own, which can be thrown away and made again from the records.
 *   <li>{@link org.mahdar.search.Search} answers a {@link org.mahdar.search.Question} with {@link
 *       org.mahdar.search.Hit}s, each with the words that fit and where they stand.
 *   <li>{@link org.mahdar.search.Names} says which names are one: spellings, and English for
 *       Arabic.
 * </ul>
 *
 * <p>Uses {@code text} and {@code finding}, and sees words as {@code text} does: folded, and cut
 * where their clitics end. Knows neither the ledger nor how anything was read.
 */
@NullMarked
package org.mahdar.search;

import org.jspecify.annotations.NullMarked;
