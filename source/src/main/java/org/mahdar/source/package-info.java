/**
 * The doors through which documents come in.
 *
 * <ul>
 *   <li>{@link org.mahdar.source.Doors} takes paths and hands every document found to a {@link
 *       org.mahdar.source.Visitor}, one at a time, in the order of the input.
 *   <li>A stream of bytes is looked at once ({@code KindOfBytes}, {@code KindOfText}), then goes
 *       through one door; archives and web archives lead to further streams.
 *   <li>What cannot be read costs only itself: it becomes a {@link org.mahdar.source.Skipped} with
 *       a reason, and the rest goes on.
 * </ul>
 *
 * Whatever the size of the input, one document is in memory at a time. Nothing is written and no
 * connection is opened but by {@code web}. Formats are read in packages of their own, which know
 * nothing of this one; this one may use them all, {@code org.mahdar.text}, Jackson's streaming
 * parser, jsoup, commons-compress and PDFBox's input.
 */
@NullMarked
package org.mahdar.source;

import org.jspecify.annotations.NullMarked;
