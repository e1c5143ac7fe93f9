package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.ledger.relation.Paper.Measured;

/** Fetches the documents that name both sides. */
final class PaperRows {

  private final Connection connection;
  private final Sides sides;
  private final Shelf shelf;

  PaperRows(Connection connection, Sides sides, Shelf shelf) {
    this.connection = connection;
    this.sides = sides;
    this.shelf = shelf;
  }

  /** In an order of their own: by identity, whatever came in first. */
  List<Paper> papers() throws SQLException {
    Map<Long, Sheet> sheets = shelf.sheets(connection, keys());
    Map<Long, Focus> focus = new HashMap<>();
    sheets.forEach((key, sheet) -> focus.put(key, Focus.of(sides, sheet.mentions())));
    List<Long> about =
        focus.keySet().stream().filter(key -> focus.get(key) != Focus.ELSEWHERE).toList();
    Map<Long, Measured> measured = shelf.measured(connection, about);
    List<Paper> papers = new ArrayList<>();
    sheets.forEach((key, sheet) ->
        papers.add(
            sheet.paper(
                focus.getOrDefault(key, Focus.ELSEWHERE),
                measured.getOrDefault(key, Measured.NOTHING))));
    papers.sort(Comparator.comparing(Paper::id));
    return papers;
  }

  private List<Long> keys() throws SQLException {
    List<String> parameters = new ArrayList<>(sides.first());
    parameters.addAll(sides.second());
    List<Long> keys = new ArrayList<>();
    try (PreparedStatement statement =
        connection.prepareStatement(
            ("select document from actors where country in (" + Rows.marks(sides.first()) + ")")
                + " intersect"
                + (" select document from actors where country in (" + Rows.marks(sides.second()))
                + ")")) {
      for (int i = 0; i < parameters.size(); i++) {
        statement.setString(i + 1, parameters.get(i));
      }
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          keys.add(row.getLong(1));
        }
      }
    }
    return keys;
  }
}
