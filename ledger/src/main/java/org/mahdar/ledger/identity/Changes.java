package org.mahdar.ledger.identity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.identity.Change.Move;

/** The changes in their tables. */
public final class Changes {

  private Changes() {}

  /** All, in the order in which they were made. */
  public static List<Change> all(Connection connection) throws SQLException {
    List<Change> all = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select change, action, who, changed_at, why, undoes from identity_changes"
                    + " order by change")) {
      while (row.next()) {
        long undoes = row.getLong(6);
        all.add(
            new Change(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                undoes == 0 ? null : undoes,
                moves(connection, row.getLong(1))));
      }
    }
    return all;
  }

  private static List<Move> moves(Connection connection, long change) throws SQLException {
    List<Move> moves = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select member, was, becomes from identity_moves where change = ? order by member")) {
      statement.setLong(1, change);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          moves.add(new Move(row.getString(1), row.getString(2), row.getString(3)));
        }
      }
    }
    return moves;
  }

  static long next(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select coalesce(max(change), 0) + 1 from identity_changes")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Keeps a change, and what it makes of the members. */
  static void add(Connection connection, Change it) throws SQLException {
    run(
        connection,
        "insert into identity_changes (change, action, who, changed_at, why, undoes)"
            + " values (?, ?, ?, ?, ?, ?)",
        it.number(),
        it.action(),
        it.who(),
        it.when(),
        it.why(),
        it.undoes());
    for (Move move : it.moves()) {
      run(
          connection,
          "insert into identity_moves (change, member, was, becomes) values (?, ?, ?, ?)",
          it.number(),
          move.member(),
          move.before(),
          move.after());
      if (!it.action().equals("differ")) {
        run(connection, "delete from identity_members where member = ?", move.member());
        keep(connection, move);
      }
    }
  }

  /** Who is itself needs no row. */
  private static void keep(Connection connection, Move move) throws SQLException {
    if (!move.after().equals(move.member())) {
      run(
          connection,
          "insert into identity_members (member, identity) values (?, ?)",
          move.member(),
          move.after());
    }
  }

  private static void run(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
