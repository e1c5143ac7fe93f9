/**
 * What is article and what is the page around it: the lines of a plain text become title, byline,
 * dateline, paragraphs and boilerplate. Which words give furniture away is data ({@code
 * ar/layout/words.tsv}); what is no article stays visible with its reason.
 *
 * <p>Uses {@code page} and {@code language}.
 */
@NullMarked
package org.mahdar.reading.layout;

import org.jspecify.annotations.NullMarked;
