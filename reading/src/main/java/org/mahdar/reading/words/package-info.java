/**
 * Words of the lexicon and how they are found in a text: forms are generated once, when the lexicon
 * is loaded, so that reading a word is a look-up of its letters behind at most a few proclitics.
 *
 * <p>Uses {@code text} and {@code grammar}; the Arabic orthography and inflection of this project
 * live here ({@link org.mahdar.reading.words.Inflection}, {@link
 * org.mahdar.reading.words.Proclitics}) and in {@code text}'s folding.
 */
@NullMarked
package org.mahdar.reading.words;

import org.jspecify.annotations.NullMarked;
