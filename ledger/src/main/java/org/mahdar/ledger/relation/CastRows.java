package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.finding.Party;
import org.mahdar.ledger.relation.Paper.Named;
import org.mahdar.ledger.relation.Paper.Telling;
import org.mahdar.text.Span;

/** Who is named in some documents, and who speaks where. */
final class CastRows {

  /** Of a speaker whom only a verb without a subject means. */
  private static final String UNNAMED = "dropped_subject";

  private final Connection connection;

  CastRows(Connection connection) {
    this.connection = connection;
  }

  Map<Long, List<Named>> cast(Collection<Long> documents) throws SQLException {
    if (documents.isEmpty()) {
      return Map.of();
    }
    String keys = Rows.keys(documents);
    Map<Long, Map<Integer, List<Span>>> mentions = new HashMap<>();
    Rows.byDocument(
        connection,
        "select document, actor_position, span_start, span_end from mentions where document in ("
            + (keys + ") order by document, actor_position, position"),
        row ->
            mentions
                .computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                .computeIfAbsent(row.getInt(2), _ -> new ArrayList<>())
                .add(new Span(row.getInt(3), row.getInt(4))));
    return Rows.byDocument(
        connection,
        "select document, position, actor, name, type, country, role from actors where document in"
            + " ("
            + (keys + ") order by document, position"),
        row ->
            new Named(
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                mentions
                    .getOrDefault(row.getLong(1), Map.of())
                    .getOrDefault(row.getInt(2), List.of())));
  }

  Map<Long, List<Telling>> tellings(Collection<Long> documents) throws SQLException {
    if (documents.isEmpty()) {
      return Map.of();
    }
    return Rows.byDocument(
        connection,
        "select f.document, f.finding, f.span_start, f.span_end, x.name, x.actor,"
            + " s.speaker_basis, s.act, f.words"
            + " from findings f join statements s on s.document = f.document and s.finding ="
            + " f.finding join parties x on x.document = f.document and x.finding = f.finding and"
            + " x.part = 'speaker' and x.position = 0 where f.document in ("
            + (Rows.keys(documents) + ") order by f.document, f.span_start, f.finding"),
        row ->
            new Telling(
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                new Party(row.getString(5), row.getString(6)),
                !UNNAMED.equals(row.getString(7)),
                row.getString(8),
                row.getString(9)));
  }
}
