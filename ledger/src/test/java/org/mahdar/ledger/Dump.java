package org.mahdar.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What is in a ledger's tables, read past the ledger. */
final class Dump {

  private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[\\d:]+Z");

  private Dump() {}

  /** Every row of every table, as text, sorted. */
  static Map<String, List<String>> of(String address) {
    try (Connection connection = Database.connect(address)) {
      Map<String, List<String>> all = new TreeMap<>();
      for (String table : tables(connection)) {
        all.put(table, rows(connection, "select * from " + table));
      }
      return all;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** As {@link #of}, without when things were done. */
  static Map<String, List<String>> withoutTimes(String address) {
    Map<String, List<String>> all = of(address);
    all.remove("flyway_schema_history");
    all.replaceAll(
        (_, rows) -> rows.stream().map(row -> TIME.matcher(row).replaceAll("TIME")).toList());
    return all;
  }

  private static List<String> tables(Connection connection) throws SQLException {
    try (ResultSet rows =
        connection
            .getMetaData()
            .getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
      List<String> names = new ArrayList<>();
      while (rows.next()) {
        names.add(rows.getString("TABLE_NAME"));
      }
      return names;
    }
  }

  /** The first column of a query. */
  static List<String> column(String address, String query) {
    try (Connection connection = Database.connect(address)) {
      return column(connection, query);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  static List<String> column(Path folder, String query) {
    return column(folder.toString(), query);
  }

  static void run(String address, String... statements) {
    try (Connection connection = Database.connect(address);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> column(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(String.valueOf(rows.getString(1)));
      }
      return values;
    }
  }

  private static List<String> rows(Connection connection, String query) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      List<String> all = new ArrayList<>();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          Object value = rows.getObject(i);
          row.add(value instanceof byte[] bytes ? digest(bytes) : String.valueOf(value));
        }
        all.add(String.join("|", row));
      }
      Collections.sort(all);
      return all;
    }
  }

  private static String digest(byte[] bytes) {
    return bytes.length + " bytes " + Arrays.hashCode(bytes);
  }
}
