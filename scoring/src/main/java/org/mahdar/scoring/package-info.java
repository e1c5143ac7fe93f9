/**
 * How well records agree with what people annotated.
 *
 * <ul>
 *   <li>{@link org.mahdar.scoring.GoldScore} reads the annotations and finds each one's record.
 *   <li>One small scorer a kind pairs what was annotated with what was found, and writes the
 *       outcome on a sheet.
 *   <li>{@link org.mahdar.scoring.Scores} are the sheet's figures, pooled over all documents.
 * </ul>
 *
 * <p>The figures are those of the reference script that comes with the annotations, to the last
 * digit; where a rule here looks arbitrary (ties, rounding, the ratio of two names) it is that
 * script's. Annotations count in Unicode code points, records in UTF-16 code units: everything here
 * compares in code points.
 *
 * <p>Uses {@code finding}, {@code text} and Jackson. Knows no rule and no storage.
 */
@NullMarked
package org.mahdar.scoring;

import org.jspecify.annotations.NullMarked;
