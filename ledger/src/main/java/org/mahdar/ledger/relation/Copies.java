package org.mahdar.ledger.relation;

/** Which documents are one text that travelled. */
@FunctionalInterface
public interface Copies {

  /**
   * @param id of a document
   * @param textId its text's, equal for exact reprints
   * @return the same for all copies of a text, and for them alone
   */
  String family(String id, String textId);
}
