package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows for one table, gathered and sent together. */
final class Insert implements AutoCloseable {

  private final PreparedStatement statement;
  private final int columns;
  private boolean waiting;

  /**
   * @param columns names, separated by a comma and a space
   * @param ending what follows the values, such as ON CONFLICT; may be empty
   */
  Insert(Connection connection, String table, String columns, String ending) throws SQLException {
    this.columns = List.of(columns.split(", ")).size();
    String marks = String.join(", ", Collections.nCopies(this.columns, "?"));
    this.statement =
        connection.prepareStatement(
            "insert into " + table + " (" + columns + ") values (" + marks + ") " + ending);
  }

  Insert(Connection connection, String table, String columns) throws SQLException {
    this(connection, table, columns, "");
  }

  void row(@Nullable Object... values) throws SQLException {
    if (values.length != columns) {
      throw new IllegalArgumentException(columns + " columns, but " + values.length + " values");
    }
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, sayable(values[i]));
    }
    statement.addBatch();
    waiting = true;
  }

  /** NUL ends a text for some readers of SQLite files and is refused by PostgreSQL. */
  private static @Nullable Object sayable(@Nullable Object value) {
    return value instanceof String text && text.indexOf('\0') >= 0
        ? text.replace('\0', '\uFFFD')
        : value;
  }

  void send() throws SQLException {
    if (waiting) {
      waiting = false;
      statement.executeBatch();
    }
  }

  /** Forgets what was gathered and not sent. */
  void forget() throws SQLException {
    waiting = false;
    statement.clearBatch();
  }

  @Override
  public void close() throws SQLException {
    statement.close();
  }
}
