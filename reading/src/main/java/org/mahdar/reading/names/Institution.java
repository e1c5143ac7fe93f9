package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;

/**
 * An organisation that only its noun gives away.
 *
 * @param noun what kind of body it is
 * @param nameFrom the first token of its name: the noun, or the proper name of a newspaper
 * @param nameTo the token after its name
 * @param end the token after the phrase, closing quotation marks included
 * @param country the state that its adjective or genitive names, or null
 * @param vague whether it only describes a body: «الحكومة الشرعية»
 */
record Institution(
    Edge noun, int nameFrom, int nameTo, int end, @Nullable String country, boolean vague) {}
