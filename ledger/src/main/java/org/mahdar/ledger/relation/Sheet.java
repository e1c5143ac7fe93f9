package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Families;
import org.mahdar.ledger.relation.Paper.Found;
import org.mahdar.ledger.relation.Paper.Measured;

/**
 * A document as it is whatever two sides are asked about.
 *
 * @param mentions how often it names each state and its people
 * @param found all but what only a {@link Paper} about both sides has
 */
record Sheet(Head head, Map<String, Integer> mentions, Found found) {

  /** A row of documents. */
  record Head(
      long key,
      String id,
      String family,
      String source,
      @Nullable String outlet,
      @Nullable String agency,
      @Nullable String place,
      @Nullable String published,
      @Nullable String captured) {}

  /** Those of some documents. */
  static Map<Long, Sheet> of(Connection connection, Collection<Long> documents)
      throws SQLException {
    String keys = Rows.keys(documents);
    Map<Long, Map<String, Integer>> mentions = mentions(connection, keys);
    Map<Long, Found> found = new FindingsOfPapers(connection, documents).found();
    Map<Long, Sheet> sheets = new HashMap<>();
    for (List<Head> heads : heads(connection, keys).values()) {
      Head head = heads.getFirst();
      Found here = found.get(head.key());
      if (here != null) {
        sheets.put(head.key(), new Sheet(head, mentions.getOrDefault(head.key(), Map.of()), here));
      }
    }
    return sheets;
  }

  private static Map<Long, List<Head>> heads(Connection connection, String keys)
      throws SQLException {
    return Rows.byDocument(
        connection,
        ("select d.document, d.id, " + Families.COLUMN + " family, d.source, d.outlet, d.agency,")
            + " d.dateline_place, d.published, d.captured from documents d"
            + (" where d.document in (" + keys + ")"),
        Sheet::head);
  }

  private static Head head(ResultSet row) throws SQLException {
    return new Head(
        row.getLong(1),
        row.getString(2),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9));
  }

  private static Map<Long, Map<String, Integer>> mentions(Connection connection, String keys)
      throws SQLException {
    Map<Long, Map<String, Integer>> mentions = new HashMap<>();
    Rows.byDocument(
        connection,
        "select a.document, a.country, count(*) from actors a join mentions m on m.document ="
            + " a.document and m.actor_position = a.position where a.country is not null"
            + (" and a.document in (" + keys + ") group by a.document, a.country"),
        row ->
            mentions
                .computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                .put(row.getString(2), row.getInt(3)));
    return mentions;
  }

  Paper paper(Focus focus, Measured measured) {
    return new Paper(
        head.key(),
        head.id(),
        head.family(),
        head.source(),
        head.outlet(),
        head.agency(),
        head.place(),
        head.published(),
        head.captured(),
        focus,
        found.with(measured));
  }
}
