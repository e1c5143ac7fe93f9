package org.mahdar.ledger;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is in a ledger's file, read past the ledger. */
final class Dump {

  private Dump() {}

  /** Every row of every table, as text, sorted. */
  static Map<String, List<String>> of(Path folder) {
    try (Connection connection = connect(folder)) {
      Map<String, List<String>> all = new TreeMap<>();
      for (String table : column(connection, "select name from sqlite_master where type='table'")) {
        all.put(table, rows(connection, "select * from " + table));
      }
      return all;
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  /** The first column of a query. */
  static List<String> column(Path folder, String query) {
    try (Connection connection = connect(folder)) {
      return column(connection, query);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  static void run(Path folder, String... statements) {
    try (Connection connection = connect(folder);
        var statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static Connection connect(Path folder) throws SQLException {
    return DriverManager.getConnection(Sqlite.address(folder.resolve("ledger.db")));
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
          row.add(value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value));
        }
        all.add(String.join("|", row));
      }
      Collections.sort(all);
      return all;
    }
  }
}
