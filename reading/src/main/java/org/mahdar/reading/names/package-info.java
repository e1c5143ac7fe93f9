/**
 * Who is named in an article: states, organisations and mechanisms of the lexicon, persons by
 * lexicon, title or given name, institutions by the noun that introduces them, and the short forms
 * that take their places later on.
 *
 * <p>Writes edges tagged person, state, organisation, mechanism and actor, whose value is a {@link
 * org.mahdar.reading.names.Mention}.
 */
@NullMarked
package org.mahdar.reading.names;

import org.jspecify.annotations.NullMarked;
