package org.mahdar.desk.cli;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** What the ledgers of commands are kept in; a test of what both do is for each. */
enum Database {
  FOLDER,
  SERVER;

  private static final AtomicInteger SCHEMAS = new AtomicInteger();
  private static @Nullable EmbeddedPostgres server;

  /**
   * The address of a ledger that is not there yet.
   *
   * @param folder where it may be
   */
  String fresh(Path folder) {
    int number = SCHEMAS.incrementAndGet();
    if (this == FOLDER) {
      return folder.resolve("ledger" + number).toString();
    }
    String schema = "desk" + number;
    String address = server();
    try (var connection = DriverManager.getConnection(address);
        var statement = connection.createStatement()) {
      statement.execute("create schema " + schema);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return address + "&currentSchema=" + schema;
  }

  /** One server for all tests of a run. */
  private static synchronized String server() {
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
    return server.getJdbcUrl("postgres", "postgres");
  }
}
