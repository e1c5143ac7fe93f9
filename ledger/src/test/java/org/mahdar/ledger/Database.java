package org.mahdar.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * What ledgers are kept in. A test that names no database is for both:
 * {@code @ParameterizedClass @EnumSource(Database.class)} and {@code @Parameter Database database}.
 */
public enum Database {
  SQLITE,
  POSTGRES;

  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  /**
   * The address of a ledger that is not there yet.
   *
   * @param folder where it may be
   */
  public String fresh(Path folder) {
    int number = SCHEMAS.incrementAndGet();
    if (this == SQLITE) {
      return folder.resolve("ledger" + number).toString();
    }
    String schema = "ledger" + number;
    try (Connection connection = DriverManager.getConnection(server("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return server("postgres") + "&currentSchema=" + schema;
  }

  /** A connection past the ledger. */
  static Connection connect(String address) throws SQLException {
    return DriverManager.getConnection(
        address.startsWith("jdbc:")
            ? address
            : Sqlite.address(Path.of(address).resolve("ledger.db")));
  }

  /** The address of a database of the one server that all tests of a run share. */
  static synchronized String server(String database) {
    Assumptions.assumeTrue(
        System.getProperty("os.name").equals("Linux")
            && System.getProperty("os.arch").equals("amd64"),
        "the server for tests is one for Linux");
    if (server == null) {
      try {
        server =
            EmbeddedPostgres.builder()
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "off")
                .start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return server.getJdbcUrl("postgres", database);
  }
}
