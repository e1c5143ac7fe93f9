/**
 * The views, a class each (or a few, where a page has parts). {@link
 * org.mahdar.desk.web.view.Views} lists them all.
 */
@NullMarked
package org.mahdar.desk.web.view;

import org.jspecify.annotations.NullMarked;
