/**
 * The reader: one article with what was found in it, each finding on its words, and all that is
 * known about the document: its dates, who else carries it, how to cite it.
 *
 * <p>{@link org.mahdar.desk.web.reader.ReaderView} is the page; {@link
 * org.mahdar.desk.web.reader.ArticleText} cuts and marks the text, {@link
 * org.mahdar.desk.web.reader.FoundList} stands beside it. The text is hostile until it is written
 * by {@code Markup}: what turns the direction of letters around is shown as a sign, and long texts
 * come in parts.
 */
@NullMarked
package org.mahdar.desk.web.reader;

import org.jspecify.annotations.NullMarked;
