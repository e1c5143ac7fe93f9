package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;

/** Who has a part in the findings of some documents. */
final class PartyRows {

  private final Map<Long, Map<String, List<Party>>> byFinding = new HashMap<>();

  private PartyRows() {}

  /**
   * @param keys of the documents, as {@link Rows#keys} gives them
   */
  static PartyRows of(Connection connection, String keys) throws SQLException {
    PartyRows parties = new PartyRows();
    Rows.byDocument(
        connection,
        "select x.document, x.finding, x.part, x.name, x.actor from parties x"
            + (" where x.document in (" + keys + ") and x.part in ('participant', 'place', 'by',")
            + " 'to', 'party') order by x.document, x.finding, x.part, x.position",
        parties::add);
    return parties;
  }

  private boolean add(ResultSet row) throws SQLException {
    return byFinding
        .computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
        .computeIfAbsent(row.getString(2) + " " + row.getString(3), _ -> new ArrayList<>())
        .add(new Party(row.getString(4), row.getString(5)));
  }

  /** In their order; none where nobody has the part. */
  List<Party> all(long document, String finding, String part) {
    return byFinding.getOrDefault(document, Map.of()).getOrDefault(finding + " " + part, List.of());
  }

  @Nullable Party first(long document, String finding, String part) {
    List<Party> all = all(document, finding, part);
    return all.isEmpty() ? null : all.getFirst();
  }
}
