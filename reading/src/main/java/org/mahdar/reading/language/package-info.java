/**
 * A language pack: every table and rule file of one folder of the lexicon, loaded, checked and
 * compiled. Everything that is wrong with the data is found here, at start, with file and line.
 *
 * <p>Uses {@code words} and {@code grammar}.
 */
@NullMarked
package org.mahdar.reading.language;

import org.jspecify.annotations.NullMarked;
