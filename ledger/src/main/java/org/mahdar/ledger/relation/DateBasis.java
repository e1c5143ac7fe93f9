package org.mahdar.ledger.relation;

import java.util.Locale;

/** Where the date of an item comes from. */
public enum DateBasis {
  /** A document states it, or states what it follows from. */
  STATED,
  /** It happened on the day of a dateline. */
  DATELINE,
  /** A document that is dated itself tells of it as present. */
  PUBLISHED,
  /** Another thing told in the same document is dated: the talks held during a visit. */
  SHARED,
  /** Counted back from an anniversary. */
  COUNTED,
  /** Only bounds are known. */
  BOUNDS;

  /** As it is printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
