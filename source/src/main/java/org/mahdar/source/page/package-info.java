/**
 * A page as its reader sees it: the visible text, and which parts of it are the article. It knows
 * no language and no outlet; words that mark furniture are the reading's. This package may use
 * {@code structured}, {@code refusal} and jsoup.
 */
@NullMarked
package org.mahdar.source.page;

import org.jspecify.annotations.NullMarked;
