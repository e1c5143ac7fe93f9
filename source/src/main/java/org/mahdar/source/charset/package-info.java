/** In which charset bytes are to be read. This package may use {@code refusal} and ICU. */
@NullMarked
package org.mahdar.source.charset;

import org.jspecify.annotations.NullMarked;
