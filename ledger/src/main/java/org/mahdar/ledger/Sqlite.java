package org.mahdar.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.LedgerException.Reason;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;

/** What is particular to SQLite: how to connect, and what its errors mean. */
final class Sqlite {

  private static final int PATIENCE_MILLIS = 5_000;

  /** Keys are spread at random: what is written to has to stay in memory. */
  private static final int CACHE_KIB = 64 * 1024;

  private Sqlite() {}

  /**
   * Readers go on while one process writes (WAL). A commit survives the end of the process, however
   * it comes; a power cut may take the last commits with it, but never leaves half of one.
   */
  static Connection toWrite(Path database) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setCacheSize(-CACHE_KIB);
    config.setBusyTimeout(PATIENCE_MILLIS);
    return config.createConnection(address(database));
  }

  /** A frozen folder is on a medium where not even a lock can be left. */
  static Connection toRead(LedgerFolder folder) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(PATIENCE_MILLIS);
    Connection connection =
        config.createConnection(
            address(folder.database()) + (folder.frozen() ? "?immutable=1" : ""));
    connection.setAutoCommit(false);
    return connection;
  }

  /** Holds the file against everybody until it is closed; refuses at once if somebody has it. */
  static Connection exclusively(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(0);
    Connection connection = config.createConnection(address(file));
    try (var statement = connection.createStatement()) {
      statement.execute("begin exclusive");
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Counts what other connections have committed since this one was opened. */
  static String state(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("pragma data_version")) {
      row.next();
      return row.getString(1);
    }
  }

  /** As a URI, so that ? and % in a folder's name stay what they are. */
  static String address(Path file) {
    return "jdbc:sqlite:" + file.toUri();
  }

  static boolean isBusy(SQLException e) {
    SQLiteErrorCode code = code(e);
    return code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_LOCKED;
  }

  /** A key or a reference that the tables do not allow: what was to be written is at fault. */
  static boolean isContradiction(SQLException e) {
    return code(e) == SQLiteErrorCode.SQLITE_CONSTRAINT;
  }

  static LedgerException problem(SQLException e, Path database) {
    return switch (code(e)) {
      case SQLITE_NOTADB ->
          new LedgerException(
              Reason.NOT_A_LEDGER,
              "This file is no ledger, or its beginning is damaged",
              database,
              "Name another folder with --ledger, or move the file away and add the documents"
                  + " again.",
              e);
      case SQLITE_CORRUPT ->
          damaged("The ledger's file is damaged (" + e.getMessage() + ")", database, e);
      case SQLITE_BUSY, SQLITE_LOCKED ->
          new LedgerException(
              Reason.LOCKED,
              "Another process holds the ledger",
              database,
              "Wait until it ends and try again.",
              e);
      case SQLITE_FULL ->
          new LedgerException(
              Reason.FULL,
              "The disk is full",
              database,
              "Make room and run the same command again: what was committed is kept.",
              e);
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_IOERR, SQLITE_PERM ->
          new LedgerException(
              Reason.UNREACHABLE,
              "The ledger cannot be read or written (" + e.getMessage() + ")",
              database,
              "Check the disk and the permissions of the folder.",
              e);
      default ->
          new LedgerException(
              Reason.OURS,
              "The ledger failed (" + e.getMessage() + ")",
              database,
              "This is a fault of Mahdar: please report it.",
              e);
    };
  }

  static LedgerException damaged(String what, Path database, @Nullable Throwable cause) {
    return new LedgerException(
        Reason.DAMAGED,
        what,
        database,
        "Move the file away and add the documents again; `sqlite3 FILE .recover` saves what is"
            + " readable.",
        cause);
  }

  /** The primary code: the driver reports it without the extended bits. */
  private static SQLiteErrorCode code(SQLException e) {
    return SQLiteErrorCode.getErrorCode(e.getErrorCode() & 0xff);
  }
}
