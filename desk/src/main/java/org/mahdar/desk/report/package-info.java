/**
 * One page that shows what minutes claim: {@link org.mahdar.desk.report.ReportPage} writes it.
 *
 * <ul>
 *   <li>Minutes that carry one text become one {@link org.mahdar.desk.report.CarriedText}, and
 *       texts that are copies of one report share its name, so that neither a reprint nor an edited
 *       copy ever looks like a second source.
 *   <li>{@link org.mahdar.desk.report.Digest} merges what texts say in the same words into {@link
 *       org.mahdar.desk.report.Entry entries}; the section classes write those, each linked to its
 *       words.
 *   <li>{@link org.mahdar.desk.markup.Markup} escapes all that it is given: article text is
 *       hostile.
 * </ul>
 *
 * <p>The interface's words live in {@code labels.tsv}, English and Arabic side by side. Uses {@code
 * finding}, {@code text}, {@code chain}'s families and the ledger's likeness of wordings; the page
 * asks the network for nothing.
 */
@NullMarked
package org.mahdar.desk.report;

import org.jspecify.annotations.NullMarked;
