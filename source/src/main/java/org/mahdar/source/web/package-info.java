/**
 * Addresses that somebody named are fetched here, and nothing else is ever asked.
 *
 * <ul>
 *   <li>{@link org.mahdar.source.web.Fetcher} gives an {@link org.mahdar.source.web.Answer} for an
 *       address: what was received, that it is unchanged, or why there is nothing.
 *   <li>Every hop of a redirect is checked anew: its scheme, the machine behind its name, the
 *       robots.txt of its host, the pause since the last request.
 *   <li>{@link org.mahdar.source.web.Keep} keeps what was received in web archives.
 * </ul>
 *
 * This package may use {@code refusal}, the JDK's HTTP client, crawler-commons and jwarc.
 */
@NullMarked
package org.mahdar.source.web;

import org.jspecify.annotations.NullMarked;
