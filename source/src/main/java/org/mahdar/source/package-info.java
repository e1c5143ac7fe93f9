/**
 * The doors through which documents come in.
 *
 * <ul>
 *   <li>{@link org.mahdar.source.Doors} takes paths and hands every document found to a {@link
 *       org.mahdar.source.Visitor}, one at a time, in the order of the input.
 *   <li>A stream of bytes is looked at once (name and first bytes), then goes through one door:
 *       text, JSON, JSON Lines, zip or gzip; the last two lead to further streams.
 *   <li>What cannot be read costs only itself: it becomes a {@link org.mahdar.source.Skipped} with
 *       a reason, and the rest goes on.
 * </ul>
 *
 * Whatever the size of the input, one document is in memory at a time. Nothing is ever written.
 * This package may use {@code org.mahdar.text}, Jackson's streaming parser and ICU's charset
 * detector.
 */
@NullMarked
package org.mahdar.source;

import org.jspecify.annotations.NullMarked;
