package org.mahdar.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.LedgerException.Reason;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A ledger in a database of a PostgreSQL server.
 *
 * @param address as typed; it may hold a password
 * @param place without what nobody should read over a shoulder
 * @param path a folder on this machine, made when something is put there
 */
record LedgerServer(String address, String place, Path path) implements Storage {

  static final String PREFIX = "jdbc:postgresql:";

  private static final String ELSEWHERE = "database";

  static LedgerServer at(String address) {
    Properties parts = Driver.parseURL(address, null);
    String database = parts == null ? null : PGProperty.PG_DBNAME.getOrDefault(parts);
    if (parts == null || database == null || database.isBlank()) {
      throw new LedgerException(
          Reason.UNREACHABLE,
          "This is no address of a database",
          withoutSecrets(address),
          "Write jdbc:postgresql://HOST/DATABASE, with :PORT and ?user=NAME if need be.",
          null);
    }
    String host =
        PGProperty.PG_HOST.getOrDefault(parts) + ":" + PGProperty.PG_PORT.getOrDefault(parts);
    String schema = PGProperty.CURRENT_SCHEMA.getOrDefault(parts);
    String named = database + (schema == null ? "" : "?currentSchema=" + schema);
    return new LedgerServer(
        address, PREFIX + "//" + host + "/" + named, LedgerFolder.ofServer(host + "/" + named));
  }

  /** All behind the question mark, and whoever stands before the host, may be a password. */
  private static String withoutSecrets(String address) {
    String shown = address.replaceFirst("\\?.*", "");
    return shown.replaceFirst("//.*@", "//");
  }

  @Override
  public WriterLock lock() {
    try {
      Connection held = connect();
      try {
        Postgres.requireBytewise(held, this);
        if (!Postgres.holds(held)) {
          throw WriterLock.taken(place, ELSEWHERE, null);
        }
        return () -> release(held);
      } catch (SQLException | RuntimeException e) {
        held.close();
        throw e;
      }
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  private void release(Connection held) {
    try {
      held.close();
    } catch (SQLException e) {
      throw problem(e);
    }
  }

  /** Who makes the database is not us. */
  @Override
  public boolean exists() {
    return true;
  }

  @Override
  public void requireLedger() throws SQLException {
    try (Connection connection = toRead()) {
      if (!Postgres.hasTables(connection)) {
        throw new LedgerException(
            Reason.ABSENT,
            "There is no ledger in this database yet",
            place,
            "Add documents with `mahdar add PATH...`, or name another database with --ledger or"
                + " MAHDAR_LEDGER.",
            null);
      }
    }
  }

  @Override
  public Connection toWrite() throws SQLException {
    return connect();
  }

  @Override
  public Connection toRead() throws SQLException {
    Connection connection = connect();
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setAutoCommit(false);
    return connection;
  }

  private Connection connect() throws SQLException {
    return source().getConnection();
  }

  @Override
  public String state(Connection connection) throws SQLException {
    return Postgres.state(connection);
  }

  @Override
  public DataSource source() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setReWriteBatchedInserts(true);
    source.setApplicationName("mahdar");
    source.setUrl(address);
    return source;
  }

  @Override
  public LedgerException problem(SQLException e) {
    return Postgres.problem(e, place);
  }

  @Override
  public LedgerException damaged(String what, @Nullable Throwable cause) {
    return new LedgerException(
        Reason.DAMAGED,
        what,
        place,
        "Restore the database, or make a new one and add the documents again.",
        cause);
  }

  @Override
  public boolean isContradiction(SQLException e) {
    return Postgres.isContradiction(e);
  }

  /** A record would print the password. */
  @Override
  public String toString() {
    return place;
  }
}
