/**
 * Time expressions: which words name a date, and which date that is.
 *
 * <ul>
 *   <li>{@code TimeWords} lays what numbers may be (a day, a year, عام and its number) into the
 *       lattice.
 *   <li>The rules of the time folder find the expressions; {@code Interpreter} turns a match into
 *       an ISO value, asking the anchor only where the words leave something open.
 *   <li>{@link org.mahdar.reading.time.TimeReader} settles overlaps and lays a «date» edge for
 *       each.
 * </ul>
 *
 * Uses {@code page}, {@code language}, {@code words} and {@code grammar}.
 */
@NullMarked
package org.mahdar.reading.time;

import org.jspecify.annotations.NullMarked;
