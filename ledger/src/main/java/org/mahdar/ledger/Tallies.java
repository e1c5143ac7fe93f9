package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The counts of a {@link Summary}. */
final class Tallies {

  private static final String OUTLETS =
      "select outlet, null, count(*) from documents group by outlet"
          + " order by count(*) desc, outlet is null, outlet";

  private static final String YEARS =
      "select substr(published, 1, 4), null, count(*) from documents"
          + " group by substr(published, 1, 4)"
          + " order by substr(published, 1, 4) is null, substr(published, 1, 4)";

  private static final String KINDS =
      "select kind, null, count(*) from findings group by kind"
          + " union all select 'formula', null, count(*) from formulae"
          + " union all select 'actor', null, count(*) from actors";

  private static final String SPEAKERS =
      byActor("select name, actor, count(*) as n from parties where part = 'speaker'");

  private static final String STATES =
      byActor(
          "select a.name, a.actor, count(*) as n from actors a"
              + " join mentions m on m.document = a.document and m.actor_position = a.position"
              + " where a.type = 'state'");

  private Tallies() {}

  /** One row an actor, under the spelling used most; a name without an actor stays itself. */
  private static String byActor(String spellings) {
    return "select name, actor, total from ("
        + " select name, actor,"
        + "  sum(n) over (partition by coalesce(actor, name)) as total,"
        + "  row_number() over (partition by coalesce(actor, name) order by n desc, name) as place"
        + (" from (" + spellings + " group by name, actor) as spellings")
        + ") as ranked where place = 1 order by total desc, name limit "
        + Summary.TOP;
  }

  static Summary of(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*), count(distinct text_id), min(published), max(published)"
                    + " from documents")) {
      row.next();
      return new Summary(
          row.getLong(1),
          row.getLong(2),
          tallies(connection, OUTLETS),
          tallies(connection, YEARS),
          kinds(connection),
          tallies(connection, SPEAKERS),
          tallies(connection, STATES),
          row.getString(3),
          row.getString(4));
    }
  }

  private static Map<Kind, Long> kinds(Connection connection) throws SQLException {
    Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(KINDS)) {
      while (rows.next()) {
        counts.put(Kind.ofCode(rows.getString(1)), rows.getLong(3));
      }
    }
    return counts;
  }

  private static List<Tally> tallies(Connection connection, String query) throws SQLException {
    List<Tally> all = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        all.add(new Tally(rows.getString(1), rows.getString(2), rows.getLong(3)));
      }
    }
    return all;
  }
}
