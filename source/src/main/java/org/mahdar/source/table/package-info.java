/**
 * Tables: fields between commas, semicolons, tabs or bars, a header above them.
 *
 * <p>A row may hold line breaks between quotation marks. Where a mark is missing, rows are lost
 * until a line that opens a right one; fastcsv, which takes the fields apart, would lose the rest
 * of the file. This package may use {@code refusal} and fastcsv.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
@NullMarked
package org.mahdar.source.table;

import org.jspecify.annotations.NullMarked;
