/**
 * Feeds and site maps.
 *
 * <p>RSS (0.9x to 2.0, RDF) and Atom, read with rome; feeds that are broken or cut short are read
 * as far as they can be; site maps with crawler-commons.
 *
 * <p>No entity is ever expanded and no document type read: a feed that declares entities is
 * refused. This package may use {@code refusal}, rome, its JDOM, crawler-commons and jsoup.
 */
@NullMarked
package org.mahdar.source.feed;

import org.jspecify.annotations.NullMarked;
