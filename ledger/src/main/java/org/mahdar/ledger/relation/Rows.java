package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Rows of one query, gathered by document. */
final class Rows {

  private Rows() {}

  /** Makes something of the row that the cursor stands on; column 1 is the document. */
  @FunctionalInterface
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  static <T> Map<Long, List<T>> byDocument(Connection connection, String query, Reading<T> reading)
      throws SQLException {
    Map<Long, List<T>> all = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      while (row.next()) {
        all.computeIfAbsent(row.getLong(1), _ -> new ArrayList<>()).add(reading.of(row));
      }
    }
    return all;
  }

  /** As many question marks, for a list of values. */
  static String marks(Collection<?> values) {
    return values.stream().map(_ -> "?").collect(Collectors.joining(", "));
  }

  /** Numbers of documents as they stand in a list of SQL: they are ours, not anybody's text. */
  static String keys(Collection<Long> keys) {
    return keys.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }
}
