package org.mahdar.ledger.correction;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decisions in their table. */
public final class DecisionRows {

  private static final String COLUMNS =
      "decision, document, target, action, kind, finding, who, decided_at, why, reading, program,"
          + " person, undoes";

  private DecisionRows() {}

  /** All on one document, in the order in which they were taken. */
  public static List<Decision> of(Connection connection, long document) throws SQLException {
    return select(connection, document);
  }

  /** All on all documents, in the order in which they were taken. */
  public static List<Decision> all(Connection connection) throws SQLException {
    return select(connection, null);
  }

  private static List<Decision> select(Connection connection, @Nullable Long document)
      throws SQLException {
    String where = document == null ? "" : " where document = ?";
    try (PreparedStatement statement =
        connection.prepareStatement(
            "select " + COLUMNS + " from decisions" + where + " order by decision")) {
      if (document != null) {
        statement.setLong(1, document);
      }
      List<Decision> all = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          all.add(decision(row));
        }
      }
      return all;
    }
  }

  private static Decision decision(ResultSet row) throws SQLException {
    long undoes = row.getLong(13);
    return new Decision(
        row.getLong(1),
        row.getLong(2),
        row.getLong(3),
        Action.ofCode(row.getString(4)),
        row.getString(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        undoes == 0 ? null : undoes);
  }

  /** The number of the next one, from 1. */
  public static long next(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery("select coalesce(max(decision), 0) + 1 from decisions")) {
      row.next();
      return row.getLong(1);
    }
  }

  public static void add(Connection connection, Decision it) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into decisions ("
                + COLUMNS
                + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      Object[] values = {
        it.number(),
        it.document(),
        it.target(),
        it.action().code(),
        it.kind(),
        it.finding(),
        it.who(),
        it.when(),
        it.why(),
        it.reading(),
        it.program(),
        it.person(),
        it.undoes()
      };
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  /** Sources of the documents that something was decided on, by key, in the order of sources. */
  public static Map<Long, String> sources(Connection connection) throws SQLException {
    Map<Long, String> sources = new LinkedHashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select distinct d.document, d.source from documents d"
                    + " join decisions c on c.document = d.document order by d.source, d.document")) {
      while (row.next()) {
        sources.put(row.getLong(1), row.getString(2));
      }
    }
    return sources;
  }

  /** Says of the findings that a document now has which of them stand by a decision. */
  public static void mark(Connection connection, long document, List<Stand> stands)
      throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(
            "insert into decided (document, finding, decision, action) values (?, ?, ?, ?)")) {
      for (Stand stand : stands) {
        if (stand.shown() != null) {
          statement.setLong(1, document);
          statement.setString(2, stand.shown());
          statement.setLong(3, stand.decision().number());
          statement.setString(4, stand.decision().action().code());
          statement.addBatch();
        }
      }
      statement.executeBatch();
    }
  }
}
