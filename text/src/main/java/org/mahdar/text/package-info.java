/**
 * Articles and the views that are derived from their text.
 *
 * <ul>
 *   <li>An {@link org.mahdar.text.Article} carries raw text that nothing ever alters.
 *   <li>{@link org.mahdar.text.Folded} is the same text with spelling differences that carry no
 *       meaning removed; every folded offset leads back to a raw one.
 *   <li>{@link org.mahdar.text.Tokens} are index arrays over both.
 * </ul>
 *
 * All offsets are UTF-16 code units, ends exclusive. This package uses nothing but the JDK.
 */
@NullMarked
package org.mahdar.text;

import org.jspecify.annotations.NullMarked;
