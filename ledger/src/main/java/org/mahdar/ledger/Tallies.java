package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mahdar.ledger.claim.Families;

/** The counts of a {@link Summary}. */
final class Tallies {

  private static final String OUTLETS =
      "select outlet, null, count(*) from documents group by outlet"
          + " order by count(*) desc, outlet is null, outlet";

  private static final String YEARS =
      "select substr(published, 1, 4), null, count(*) from documents"
          + " group by substr(published, 1, 4)"
          + " order by substr(published, 1, 4) is null, substr(published, 1, 4)";

  /** What a report says is said once, however many print it: the copy that says most counts. */
  private static final String HOMES =
      "with homes as (select d.document, " + Families.COLUMN + " as family from documents d), ";

  private static final String KINDS =
      HOMES
          + "found as (select kind, document from findings"
          + " union all select 'formula', document from formulae"
          + " union all select 'actor', document from actors)"
          + " select kind, null, sum(most) from (select kind, family, max(n) as most"
          + " from (select f.kind, h.family, f.document, count(*) as n from found f"
          + " join homes h on h.document = f.document group by f.kind, h.family, f.document) as each"
          + " group by kind, family) as reports group by kind";

  private static final String SPEAKERS =
      byActor("select name, actor, document from parties where part = 'speaker'");

  private static final String STATES =
      byActor(
          "select a.name, a.actor, a.document from actors a"
              + " join mentions m on m.document = a.document and m.actor_position = a.position"
              + " where a.type = 'state'");

  private Tallies() {}

  /** One row an actor, under the spelling used most; a name without an actor stays itself. */
  private static String byActor(String told) {
    return HOMES
        + ("told as (" + told + "), ")
        + "spellings as (select name, actor, row_number() over (partition by"
        + " coalesce(actor, name) order by count(*) desc, name) as place"
        + " from told group by name, actor),"
        + " counts as (select who, sum(most) as total from (select who, family, max(n) as most"
        + " from (select coalesce(t.actor, t.name) as who, h.family, t.document, count(*) as n"
        + " from told t join homes h on h.document = t.document"
        + " group by coalesce(t.actor, t.name), h.family, t.document) as each"
        + " group by who, family) as reports group by who)"
        + " select s.name, s.actor, c.total from spellings s"
        + " join counts c on c.who = coalesce(s.actor, s.name) where s.place = 1"
        + " order by c.total desc, s.name limit "
        + Summary.TOP;
  }

  static Summary of(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(
                "select count(*), count(distinct d.text_id), count(distinct "
                    + Families.COLUMN
                    + "), min(published), max(published) from documents d")) {
      row.next();
      return new Summary(
          row.getLong(1),
          row.getLong(2),
          row.getLong(3),
          tallies(connection, OUTLETS),
          tallies(connection, YEARS),
          kinds(connection),
          tallies(connection, SPEAKERS),
          tallies(connection, STATES),
          row.getString(4),
          row.getString(5));
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
