package org.mahdar.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.LedgerException.Reason;

/**
 * Where a ledger is kept, and what is particular to the database there: how to connect, how one
 * process holds it against others, what errors mean. The SQL itself is one text for all.
 */
sealed interface Storage permits LedgerFolder, LedgerServer {

  /**
   * @param address a folder, or {@code jdbc:postgresql:…}
   */
  static Storage at(String address) {
    if (address.startsWith(LedgerServer.PREFIX)) {
      return LedgerServer.at(address);
    }
    if (address.startsWith("jdbc:")) {
      throw new LedgerException(
          Reason.UNREACHABLE,
          "A ledger is not kept there",
          address.substring(0, Math.max(5, address.indexOf(':', 5))),
          "Name a folder, or a PostgreSQL database as jdbc:postgresql://HOST/DATABASE.",
          null);
    }
    return new LedgerFolder(Path.of(address));
  }

  /** What people are told; never holds a password. */
  String place();

  /**
   * Where what belongs to the ledger and is no table stands: kept pages, what a watch remembers.
   */
  Path path();

  /** Makes ready what can be made, and takes the right to write. */
  WriterLock lock();

  /** Whether there is a database, perhaps an empty one. */
  boolean exists();

  /** Refuses to read where nothing was ever added. */
  void requireLedger() throws SQLException;

  Connection toWrite() throws SQLException;

  /** Nothing is committed on it; what is asked up to a rollback sees one state. */
  Connection toRead() throws SQLException;

  /**
   * Names what a connection to read sees: as long as the name is the same, so are the tables. It
   * may change without them.
   */
  String state(Connection connection) throws SQLException;

  /** For making tables. */
  DataSource source();

  /** What went wrong, for people. */
  LedgerException problem(SQLException e);

  LedgerException damaged(String what, @Nullable Throwable cause);

  /** A key or a reference that the tables do not allow: what was to be written is at fault. */
  boolean isContradiction(SQLException e);
}
