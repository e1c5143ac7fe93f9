package org.mahdar.ledger;

/** What adding a record did. */
public enum Added {
  /** The document was not here before. */
  ADDED,
  /** The same record is here already; nothing was written. */
  UNCHANGED,
  /**
   * The document was here with another record, of an older lexicon say; this one took its place.
   */
  REPLACED
}
