package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The documents of a ledger as a list, in the order in which everything walks through them. */
final class Catalogue {

  /** By date of publication, the undated last, then by source. */
  static final String ORDER = " order by published is null, published, source, id";

  private static final String COUNTS =
      "select document, kind, count(*) from findings group by kind, document"
          + " union all select document, 'formula', count(*) from formulae group by document"
          + " union all select document, 'actor', count(*) from actors group by document";

  private Catalogue() {}

  /** Document numbers, in order: small enough to keep where the records are not. */
  static List<Long> keys(Connection connection) throws SQLException {
    List<Long> keys = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select document from documents" + ORDER)) {
      while (rows.next()) {
        keys.add(rows.getLong(1));
      }
    }
    return keys;
  }

  static List<DocumentLine> lines(Connection connection) throws SQLException {
    int digits = digitsThatTellApart(connection);
    Map<Long, Map<Kind, Integer>> counts = counts(connection);
    List<DocumentLine> lines = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select document, id, source, title, outlet, agency, published from documents"
                    + ORDER)) {
      while (row.next()) {
        String id = row.getString(2);
        lines.add(
            new DocumentLine(
                id,
                DocumentKey.hex(id).substring(0, digits),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                counts.getOrDefault(row.getLong(1), Map.of())));
      }
    }
    return lines;
  }

  private static Map<Long, Map<Kind, Integer>> counts(Connection connection) throws SQLException {
    Map<Long, Map<Kind, Integer>> counts = new HashMap<>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(COUNTS)) {
      while (rows.next()) {
        counts
            .computeIfAbsent(rows.getLong(1), _ -> new EnumMap<>(Kind.class))
            .put(Kind.ofCode(rows.getString(2)), rows.getInt(3));
      }
    }
    return counts;
  }

  /** In order, each id has most in common with its neighbour. */
  private static int digitsThatTellApart(Connection connection) throws SQLException {
    int digits = DocumentLine.SHORTEST;
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select id from documents order by id")) {
      String before = "";
      while (rows.next()) {
        String hex = DocumentKey.hex(rows.getString(1));
        digits = Math.max(digits, common(before, hex) + 1);
        before = hex;
      }
    }
    return digits;
  }

  private static int common(String a, String b) {
    int length = 0;
    while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }
}
