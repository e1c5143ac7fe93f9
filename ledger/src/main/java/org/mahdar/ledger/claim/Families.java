package org.mahdar.ledger.claim;

/**
 * Which documents are copies of one text. This is the one place where that is decided: a copy never
 * counts as a second voice.
 */
public final class Families {

  /**
   * The select list's expression for a document {@code d}: its wire chain, else its text. Who
   * carries only a part of a report may say more than it does, and stays itself.
   */
  public static final String COLUMN =
      "coalesce((select c.family from families c where c.document = d.document"
          + " and c.relation <> 'partial'), d.text_id)";

  private Families() {}
}
