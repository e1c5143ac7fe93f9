/**
 * How a document, or words of it, are cited: as a line of text, as RIS, as CSL-JSON. Uses {@code
 * finding} and {@code markup}.
 */
@NullMarked
package org.mahdar.desk.cite;

import org.jspecify.annotations.NullMarked;
