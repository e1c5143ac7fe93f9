package org.mahdar.ledger.change;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

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

  /** Documents that came in since, by key. */
  Set<Long> documents(Connection connection) throws SQLException {
    return keys(connection, "select document from documents where " + condition("added_at"), 1);
  }

  /** Documents that were there, and whose reading has changed since. */
  Set<Long> readAgain(Connection connection) throws SQLException {
    return keys(
        connection,
        "select d.document from documents d join readings r on r.document = d.document where "
            + condition("r.read_at")
            + " and not ("
            + condition("d.added_at")
            + ")",
        2);
  }

  private Set<Long> keys(Connection connection, String query, int marks) throws SQLException {
    Set<Long> keys = new HashSet<>();
    try (var statement = connection.prepareStatement(query)) {
      for (int i = 1; i <= marks; i++) {
        statement.setString(i, moment);
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          keys.add(row.getLong(1));
        }
      }
    }
    return keys;
  }
}
