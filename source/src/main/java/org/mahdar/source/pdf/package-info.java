/**
 * Text out of PDF documents, read with PDFBox, which gives signs and where they stand; the rest is
 * done here.
 *
 * <ul>
 *   <li>{@link org.mahdar.source.pdf.Glyphs} collects the signs of a page, {@link
 *       org.mahdar.source.pdf.Lines} puts them into lines.
 *   <li>{@link org.mahdar.source.pdf.VisualOrder} turns what stands from left to right on the page
 *       into what is written: Arabic from its first letter on, figures and Latin words inside it.
 *   <li>{@link org.mahdar.source.pdf.RunningLines} finds what repeats at the top and bottom of
 *       pages, {@link org.mahdar.source.pdf.Paragraphs} joins the lines of the rest.
 * </ul>
 *
 * Nothing is drawn, executed, fetched or written. This package may use {@code refusal}, PDFBox and
 * ICU.
 */
@NullMarked
package org.mahdar.source.pdf;

import org.jspecify.annotations.NullMarked;
