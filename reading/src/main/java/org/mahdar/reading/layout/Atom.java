package org.mahdar.reading.layout;

import org.jspecify.annotations.Nullable;

/**
 * A part of a dateline.
 *
 * @param value short form of an agency, ISO date; null for what is taken as written
 * @param bracketed whether it stands in brackets or quotation marks
 * @param weak an agency's name that has other meanings, an outlet's that the lexicon does not know
 */
record Atom(Kind kind, int from, int to, @Nullable String value, boolean bracketed, boolean weak) {

  enum Kind {
    PLACE,
    AGENCY,
    OUTLET,
    DATE,
    PERSON,
    FILLER,
    UNKNOWN
  }

  boolean is(Kind other) {
    return kind == other;
  }
}
