/**
 * Reading an article: {@link org.mahdar.reading.Reader} turns an Article into its Minutes.
 *
 * <ul>
 *   <li>{@code words} and {@code page}: tokens and what the lexicon knows of them.
 *   <li>{@code layout}, {@code names}, {@code time}, {@code quantities}: the lower strata.
 *   <li>{@code reporting}, {@code pledges}, {@code events}, …: one package a family of findings.
 * </ul>
 *
 * <p>Uses {@code text}, {@code finding}, {@code grammar}; the lexicon at run time.
 */
@NullMarked
package org.mahdar.reading;

import org.jspecify.annotations.NullMarked;
