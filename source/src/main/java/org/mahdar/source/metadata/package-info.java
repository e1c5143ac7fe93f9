/**
 * What a page says of itself: title, byline, outlet, dates, every candidate with where it stood.
 * This package may use {@code structured}, {@code refusal} and jsoup.
 */
@NullMarked
package org.mahdar.source.metadata;

import org.jspecify.annotations.NullMarked;
