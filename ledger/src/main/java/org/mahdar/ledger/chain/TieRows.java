package org.mahdar.ledger.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Link;

/** The links of one document. */
final class TieRows {

  private static final String TIES =
      "select l.type, l.a_in_b, l.b_in_a, l.made_from, l.agency, l.confidence, "
          + ReportRows.columns("d")
          + " from links l join documents d on d.document = l.%s where l.%s = ?";

  private static final int OTHER = 7;

  private static final Comparator<Tie> STRONGEST_FIRST =
      Comparator.comparingDouble((Tie tie) -> -(tie.carried() + tie.carries()))
          .thenComparing(tie -> tie.with().id());

  private final Connection connection;
  private final long document;

  TieRows(Connection connection, long document) {
    this.connection = connection;
    this.document = document;
  }

  String id() throws SQLException {
    try (PreparedStatement question =
        connection.prepareStatement("select id from documents where document = ?")) {
      question.setLong(1, document);
      try (ResultSet row = question.executeQuery()) {
        if (!row.next()) {
          throw new IllegalArgumentException("no such document: " + document);
        }
        return row.getString(1);
      }
    }
  }

  List<Tie> all() throws SQLException {
    List<Tie> ties = new ArrayList<>();
    add(true, ties);
    add(false, ties);
    ties.sort(STRONGEST_FIRST);
    return ties;
  }

  private void add(boolean first, List<Tie> ties) throws SQLException {
    String query = String.format(Locale.ROOT, TIES, first ? "b" : "a", first ? "a" : "b");
    try (PreparedStatement question = connection.prepareStatement(query)) {
      question.setLong(1, document);
      try (ResultSet row = question.executeQuery()) {
        while (row.next()) {
          ties.add(tie(row, first));
        }
      }
    }
  }

  private static Tie tie(ResultSet row, boolean first) throws SQLException {
    double aInB = row.getDouble(2);
    double bInA = row.getDouble(3);
    return new Tie(
        ReportRows.at(row, OTHER),
        Link.Type.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
        first ? aInB : bInA,
        first ? bInA : aInB,
        way(row.getString(4), first ? "a" : "b"),
        row.getString(5),
        row.getDouble(6));
  }

  private static Tie.Way way(@Nullable String from, String here) {
    if (from == null) {
      return Tie.Way.NOT_KNOWN;
    }
    return from.equals(here) ? Tie.Way.FROM_HERE : Tie.Way.TO_HERE;
  }
}
