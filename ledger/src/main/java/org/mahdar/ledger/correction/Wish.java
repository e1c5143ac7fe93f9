package org.mahdar.ledger.correction;

import java.util.Map;
import java.util.TreeMap;
import org.mahdar.ledger.decision.Signature;

/** What somebody wants decided about a document. */
public sealed interface Wish {

  Signature signature();

  /**
   * @param finding its id as the ledger shows it
   */
  record Accept(String finding, Signature signature) implements Wish {}

  /**
   * @param finding its id as the ledger shows it
   */
  record Reject(String finding, Signature signature) implements Wish {}

  /**
   * @param finding its id as the ledger shows it
   * @param changes names of fields in the record, and what is to stand there, as {@link Fields}
   *     reads it
   */
  record Edit(String finding, Map<String, String> changes, Signature signature) implements Wish {
    public Edit {
      changes = Map.copyOf(new TreeMap<>(changes));
    }
  }

  /**
   * @param kind statement, pledge, event, agreement, project or figure
   * @param fields as in {@link Edit}
   */
  record Add(String kind, Map<String, String> fields, Signature signature) implements Wish {
    public Add {
      fields = Map.copyOf(new TreeMap<>(fields));
    }
  }

  /**
   * @param decision the number of the one to take back; the latest that stands on its finding
   */
  record Undo(long decision, Signature signature) implements Wish {}
}
