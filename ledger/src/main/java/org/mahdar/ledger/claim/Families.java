package org.mahdar.ledger.claim;

/**
 * Which documents are copies of one text. This is the one place where that is decided: a copy never
 * counts as a second voice.
 */
final class Families {

  /** The select list's expression for a document {@code d}: today equal texts make a family. */
  static final String COLUMN = "d.text_id";

  private Families() {}
}
