package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What findings of some documents are about: trade, energy. */
final class FieldRows {

  /** Of nothing. */
  static final FieldRows NONE = new FieldRows();

  private final Map<Long, Map<String, List<String>>> byFinding = new HashMap<>();

  private FieldRows() {}

  /**
   * @param keys of the documents, as {@link Rows#keys} gives them
   */
  static FieldRows of(Connection connection, String keys) throws SQLException {
    FieldRows fields = new FieldRows();
    Rows.byDocument(
        connection,
        "select x.document, x.finding, x.field from fields x"
            + (" where x.document in (" + keys + ") order by x.document, x.finding, x.field"),
        row ->
            fields
                .byFinding
                .computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                .computeIfAbsent(row.getString(2), _ -> new ArrayList<>())
                .add(row.getString(3)));
    return fields;
  }

  /** In the order of their names; none where the finding names no field. */
  List<String> of(long document, String finding) {
    return byFinding.getOrDefault(document, Map.of()).getOrDefault(finding, List.of());
  }
}
