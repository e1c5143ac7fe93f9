package org.mahdar.ledger.account;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Questions and changes whose values are all texts, as those of these tables are. */
final class Rows {

  private Rows() {}

  /** One row, read. */
  @FunctionalInterface
  interface Reading<T> {
    T of(ResultSet row) throws SQLException;
  }

  static <T> List<T> all(Connection connection, Reading<T> reading, String sql, String... values)
      throws SQLException {
    List<T> all = new ArrayList<>();
    try (PreparedStatement question = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        question.setString(i + 1, values[i]);
      }
      try (ResultSet row = question.executeQuery()) {
        while (row.next()) {
          all.add(reading.of(row));
        }
      }
    }
    return all;
  }

  static <T> Optional<T> first(
      Connection connection, Reading<T> reading, String sql, String... values) throws SQLException {
    return all(connection, reading, sql, values).stream().findFirst();
  }

  /** Whether anything changed. */
  static boolean change(Connection connection, String sql, @Nullable String... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setString(i + 1, values[i]);
      }
      return statement.executeUpdate() > 0;
    }
  }
}
