/**
 * Pages saved with their parts in one file (MHTML), read with mime4j. This package may use {@code
 * refusal} and mime4j.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc2557">RFC 2557</a>
 */
@NullMarked
package org.mahdar.source.mail;

import org.jspecify.annotations.NullMarked;
