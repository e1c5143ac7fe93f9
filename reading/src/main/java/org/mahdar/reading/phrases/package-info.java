/** How far a noun phrase reaches: shared by the families whose evidence is one. */
@NullMarked
package org.mahdar.reading.phrases;

import org.jspecify.annotations.NullMarked;
