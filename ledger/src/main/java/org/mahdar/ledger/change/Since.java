package org.mahdar.ledger.change;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/**
 * A moment, and what came into the ledger after it.
 *
 * @param moment ISO 8601 in UTC, or the beginning of it
 * @param inclusive whether what came in at that very moment counts
 */
public record Since(String moment, boolean inclusive) {

  /** From a day on. */
  public static Since day(String day) {
    return new Since(day, true);
  }

  /** After a document came in. */
  public static Since document(Connection connection, String id) throws SQLException {
    try (var statement =
        connection.prepareStatement("select added_at from documents where id = ?")) {
      statement.setString(1, id);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalArgumentException("no document " + id + " in this ledger");
        }
        return new Since(row.getString(1), false);
      }
    }
  }

  /** The condition that a column with moments lies in this time; it takes the moment. */
  String condition(String column) {
    return column + (inclusive ? " >= ?" : " > ?");
  }

  /** Documents that came in since, by key, and when each did. */
  Map<Long, String> documents(Connection connection) throws SQLException {
    String query = "select document, added_at from documents where " + condition("added_at");
    return moments(connection, query, 1);
  }

  /** Documents that were there, and whose reading has changed since; and when it did. */
  Map<Long, String> readAgain(Connection connection) throws SQLException {
    return moments(
        connection,
        "select d.document, r.read_at from documents d join readings r"
            + " on r.document = d.document where "
            + condition("r.read_at")
            + " and not ("
            + condition("d.added_at")
            + ")",
        2);
  }

  private Map<Long, String> moments(Connection connection, String query, int marks)
      throws SQLException {
    Map<Long, String> moments = new HashMap<>();
    try (var statement = connection.prepareStatement(query)) {
      for (int i = 1; i <= marks; i++) {
        statement.setString(i, moment);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          moments.put(row.getLong(1), row.getString(2));
        }
      }
    }
    return moments;
  }
}
