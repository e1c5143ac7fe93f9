package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.mahdar.ledger.LedgerException.Reason;

/** What is particular to PostgreSQL: who may write, and what its errors mean. */
final class Postgres {

  /** The letters of the program's name: no other program's locks are meant by it. */
  private static final int LOCK = 0x6d616864;

  /** A server notices the end of a killed process after a moment. */
  private static final int TRIES = 10;

  private static final int PAUSE_MILLIS = 100;

  /** The driver's, where the server asks for a password and there is none. */
  private static final String NO_PASSWORD = "08004";

  private Postgres() {}

  /** Whether this connection holds the right to write, from now until it is closed. */
  static boolean holds(Connection connection) throws SQLException {
    for (int i = 0; i < TRIES; i++) {
      if (tryToHold(connection)) {
        return true;
      }
      try {
        Thread.sleep(PAUSE_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }

  private static boolean tryToHold(Connection connection) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("select pg_try_advisory_lock(?, hashtext(current_schema()))")) {
      statement.setInt(1, LOCK);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() && row.getBoolean(1);
      }
    }
  }

  /** Texts in another order would make another ledger of the same documents. */
  static void requireBytewise(Connection connection, LedgerServer server) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select 'B' < 'a' and getdatabaseencoding() = 'UTF8'")) {
      if (!row.next() || !row.getBoolean(1)) {
        throw new LedgerException(
            Reason.UNREACHABLE,
            "This database does not keep UTF-8 in the order of its bytes",
            server.place(),
            "Make one that does: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8"
                + " NAME",
            null);
      }
    }
  }

  /** Which of all transactions of the server a connection sees: anybody's commit changes it. */
  static String state(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select cast(txid_current_snapshot() as text)")) {
      row.next();
      return row.getString(1);
    }
  }

  static boolean hasTables(Connection connection) throws SQLException {
    try (ResultSet rows =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      return rows.next();
    }
  }

  /** The first two letters, but that a connection refused for want of a password is about that. */
  private static String kind(String state) {
    return NO_PASSWORD.equals(state) ? "28" : state.substring(0, Math.min(2, state.length()));
  }

  static boolean isContradiction(SQLException e) {
    return state(e).startsWith("23");
  }

  static LedgerException problem(SQLException e, String place) {
    String state = state(e);
    String said = "(" + e.getMessage() + ")";
    return switch (kind(state)) {
      case "08", "57" ->
          unreachable(
              "The database server does not answer " + said,
              place,
              "Check that it runs, and host and port; what was committed is kept.",
              e);
      case "28" ->
          unreachable(
              "The database server does not let you in " + said,
              place,
              "Name a user with ?user=NAME and keep its password in ~/.pgpass.",
              e);
      case "3D", "3F" ->
          unreachable(
              "There is no such database " + said,
              place,
              "Make it: createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME",
              e);
      case "25", "42" ->
          "42501".equals(state) || "25006".equals(state)
              ? unreachable(
                  "The ledger may not be read or written " + said,
                  place,
                  "Ask its owner for the right to, or name another user with ?user=NAME.",
                  e)
              : ours(said, place, e);
      case "53" ->
          new LedgerException(
              Reason.FULL,
              "The database server has no room left " + said,
              place,
              "Make room there and run the same command again: what was committed is kept.",
              e);
      case "55" ->
          new LedgerException(
              Reason.LOCKED,
              "Another process holds the ledger " + said,
              place,
              "Wait until it ends and try again.",
              e);
      case "XX" ->
          new LedgerException(
              Reason.DAMAGED,
              "The database is damaged " + said,
              place,
              "Restore it, or make a new one and add the documents again.",
              e);
      default -> ours(said, place, e);
    };
  }

  private static LedgerException unreachable(
      String what, String place, String next, SQLException cause) {
    return new LedgerException(Reason.UNREACHABLE, what, place, next, cause);
  }

  private static LedgerException ours(String said, String place, SQLException cause) {
    return new LedgerException(
        Reason.OURS,
        "The ledger failed " + said,
        place,
        "This is a fault of Mahdar: please report it.",
        cause);
  }

  private static String state(SQLException e) {
    String state = e.getSQLState();
    return state == null ? "" : state;
  }
}
