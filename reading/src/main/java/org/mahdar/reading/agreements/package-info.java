/** Documents signed and initiatives proposed. */
@NullMarked
package org.mahdar.reading.agreements;

import org.jspecify.annotations.NullMarked;
