/**
 * Who said what: reporting cues, the voice behind each, and where its words begin and end.
 *
 * <p>The frames are rules of the lexicon's reporting folder; what joins them (whose turn it is,
 * what ends a content) is here.
 */
@NullMarked
package org.mahdar.reading.reporting;

import org.jspecify.annotations.NullMarked;
