/** Set political phrases, by identity across their wordings. All of it is data: see the lexicon. */
@NullMarked
package org.mahdar.reading.formulae;

import org.jspecify.annotations.NullMarked;
