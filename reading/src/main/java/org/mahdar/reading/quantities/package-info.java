/**
 * Numbers: what they are worth, what they count, and which of them say something about the world.
 *
 * <ul>
 *   <li>{@link org.mahdar.reading.quantities.QuantityReader} reads digits and words into {@link
 *       org.mahdar.reading.quantities.Quantity}s and lays them into the lattice;
 *   <li>{@link org.mahdar.reading.quantities.FigureReader} lets the rules choose those that are
 *       figures, and finds whose they are.
 * </ul>
 *
 * <p>Where to look for what of a quantity: {@code QuantityScan} decides what may start one and
 * which wording wins; each {@code Wording} is a class with its examples on top ({@code
 * RangeReader}, {@code SingleWordReader} with {@code OrdinalReader}, {@code PostposedReader},
 * {@code CountedReader} with {@code PairReader} and {@code HalfReader}), {@code SignReader} reads
 * «$5». They share {@code NumeralReader} (what is the number?) and {@code UnitReader} (what does it
 * count?), and put their answer together in a {@code FoundDraft}.
 *
 * <p>Uses {@code page}, {@code language}, {@code words} and {@code grammar}. What a word means
 * stands in the lexicon's {@code quantities} folder; here is only how numbers are put together.
 */
@NullMarked
package org.mahdar.reading.quantities;

import org.jspecify.annotations.NullMarked;
