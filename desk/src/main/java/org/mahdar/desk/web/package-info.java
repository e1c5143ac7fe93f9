/**
 * The desk: pages that a server on this machine writes. A request becomes an {@link
 * org.mahdar.desk.web.Asked}, a {@link org.mahdar.desk.web.View} answers it on a {@link
 * org.mahdar.desk.web.Screen}, and {@link org.mahdar.desk.web.Frame} puts what all pages share
 * around it. {@link org.mahdar.desk.web.Site} knows all views and starts the server.
 *
 * <p>Every view has one address in each language ({@code /ar/pledges}, {@code /en/pledges}) that
 * can be cited. Pages work without a script; scripts make them quicker. Text of articles reaches a
 * page through {@link org.mahdar.desk.markup.Markup} alone, which escapes it.
 */
@NullMarked
package org.mahdar.desk.web;

import org.jspecify.annotations.NullMarked;
