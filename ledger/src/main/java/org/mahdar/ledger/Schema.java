package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.mahdar.ledger.LedgerException.Reason;

/** Brings a database to the tables that this version of the program knows. */
final class Schema {

  /** The number of the last migration; a test holds it to the files. */
  static final int CURRENT = 13;

  private static final String HISTORY = "flyway_schema_history";
  private static final Set<String> OURS = Set.of("documents", "readings", "findings");

  private Schema() {}

  /** Checks what is there before anything is written to it, then makes what is missing. */
  static void prepare(Storage storage) throws SQLException {
    if (!storage.exists() || version(storage) < CURRENT) {
      migrate(storage);
    }
  }

  static int version(Storage storage) throws SQLException {
    try (Connection connection = storage.toRead()) {
      return version(connection, storage);
    }
  }

  /**
   * The number of the last migration that ran, 0 for an empty database.
   *
   * @throws LedgerException when the tables are somebody else's or of a later version
   */
  private static int version(Connection connection, Storage storage) throws SQLException {
    Set<String> tables = tables(connection);
    boolean history = tables.remove(HISTORY);
    if (tables.isEmpty()) {
      return 0;
    }
    if (!history || !tables.containsAll(OURS)) {
      throw new LedgerException(
          Reason.NOT_A_LEDGER,
          "This database is no ledger of Mahdar's",
          storage.place(),
          "Name another place with --ledger; this one was left as it is.",
          null);
    }
    int version = lastMigration(connection);
    if (version > CURRENT) {
      throw new LedgerException(
          Reason.NEWER,
          "This ledger was made by a newer Mahdar (schema " + version + ", here " + CURRENT + ")",
          storage.place(),
          "Use that version, or name another place with --ledger.",
          null);
    }
    return version;
  }

  private static Set<String> tables(Connection connection) throws SQLException {
    Set<String> names = new HashSet<>();
    try (ResultSet rows =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME"));
      }
    }
    return names;
  }

  private static int lastMigration(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select max(cast(version as integer)) from " + HISTORY + " where success")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static void migrate(Storage storage) {
    try {
      flyway(storage.source()).migrate();
    } catch (FlywayException e) {
      throw e.getCause() instanceof SQLException cause
          ? storage.problem(cause)
          : new LedgerException(
              Reason.OURS,
              "The ledger's tables could not be made (" + firstLine(e) + ")",
              storage.place(),
              "This is a fault of Mahdar: please report it.",
              e);
    }
  }

  static Flyway flyway(DataSource source) {
    return Flyway.configure(Schema.class.getClassLoader())
        .dataSource(source)
        .locations("classpath:db/migration")
        .javaMigrations(new FillWordings())
        .load();
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }
}
