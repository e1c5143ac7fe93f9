/** Tests of the scorer, on sentences of our own and, where they are at hand, on annotations. */
@NullMarked
package org.mahdar.scoring;

import org.jspecify.annotations.NullMarked;
