package org.mahdar.desk.rest;

import org.mahdar.desk.web.Ledgers;

/**
 * A finding of a document.
 *
 * @param id the document's, whole
 * @param document the document's key
 */
record Place(String id, long document, String finding) {

  /**
   * @param typed {@code 3f2a90c1:p3}, as lists name it
   */
  static Place of(Ledgers ledgers, String typed) {
    int colon = typed.lastIndexOf(':');
    if (colon <= 0 || colon == typed.length() - 1) {
      throw Fault.unclear(
          "«" + typed + "» names no finding. Write DOCUMENT:FINDING, as 3f2a90c1:p3.");
    }
    String document = typed.substring(0, colon);
    return ledgers.read(ledger -> {
      long key = Documents.key(ledger, document);
      String id = ledger.record(key).orElseThrow().id();
      return new Place(id, key, typed.substring(colon + 1));
    });
  }
}
