package org.mahdar.scoring;

import org.jspecify.annotations.Nullable;

/**
 * Words that an annotation points at.
 *
 * @param place where it says they stand in its own text, in code points; null when it gives the
 *     words only
 */
record Cited(String text, @Nullable Stretch place) {}
