/**
 * What every page is made of: {@link org.mahdar.desk.markup.Markup} escapes all that it is given,
 * and {@link org.mahdar.desk.markup.Labels} has the words of the interface in English and Arabic.
 */
@NullMarked
package org.mahdar.desk.markup;

import org.jspecify.annotations.NullMarked;
