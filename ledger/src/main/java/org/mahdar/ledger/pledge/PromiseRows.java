package org.mahdar.ledger.pledge;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.likeness.Wording;

/** Pledges out of the tables. */
@SuppressWarnings("InlineFormatString") // a table asks better than a line
final class PromiseRows {

  private static final String PLEDGES =
      "select f.document, f.finding, f.span_start, f.span_end, f.words, f.stems, p.strength,"
          + " p.target, p.due, p.continues from findings f join pledges p"
          + " on p.document = f.document and p.finding = f.finding where f.kind = 'pledge'%s";

  private static final String PARTIES =
      "select p.document, p.finding, p.part, p.name, p.actor from pledges x join parties p"
          + " on p.document = x.document and p.finding = x.finding where p.part in ('by', 'to')%s"
          + " order by p.document, p.finding, p.part, p.position";

  private static final String FIELDS =
      "select x.document, x.finding, x.field from pledges p join fields x"
          + " on p.document = x.document and p.finding = x.finding where true%s"
          + " order by x.document, x.finding, x.field";

  /** What can be spoken of inside the words of a pledge. */
  private static final String THINGS =
      "select f.document, f.span_start, f.span_end, f.finding, f.stems,"
          + " coalesce(e.date, j.date, a.date) from findings f"
          + " left join events e on e.document = f.document and e.finding = f.finding"
          + " left join projects j on j.document = f.document and j.finding = f.finding"
          + " left join agreements a on a.document = f.document and a.finding = f.finding"
          + " where f.kind in ('event', 'project', 'agreement')%s"
          + " order by f.document, f.span_start";

  private final Connection connection;
  private final Carriers carriers;
  private final Sides sides;
  private final Scope scope;
  private final Map<String, Wording> names = new HashMap<>();

  private record Key(long document, String finding, String part) {}

  PromiseRows(Tables tables, Scope scope) throws SQLException {
    this.connection = tables.connection();
    this.carriers = Carriers.of(tables);
    this.sides = Sides.of(tables);
    this.scope = scope;
  }

  /** Every pledge, in order. */
  List<Promise> promises() throws SQLException {
    Map<Key, List<Party>> parties = parties();
    Map<Key, List<String>> fields = fields();
    Things things = things();
    List<Promise> all = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PLEDGES.formatted(scope.conditions("f.document")))) {
      while (row.next()) {
        long document = row.getLong(1);
        String finding = row.getString(2);
        int start = row.getInt(3);
        int end = row.getInt(4);
        List<Party> by = parties.getOrDefault(new Key(document, finding, "by"), List.of());
        List<Party> to = parties.getOrDefault(new Key(document, finding, "to"), List.of());
        Carrier carrier = carriers.of(document);
        String stems = Objects.requireNonNullElse(row.getString(6), "");
        all.add(
            new Promise(
                carrier,
                finding,
                start,
                end,
                row.getString(5),
                Strength.valueOf(row.getString(7).toUpperCase(Locale.ROOT)),
                by,
                to,
                sides(by),
                sides(to),
                fields.getOrDefault(new Key(document, finding, ""), List.of()),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10),
                stems,
                content(stems, by),
                things.within(document, start, end, carrier.published())));
      }
    }
    all.sort(Promise.ORDER);
    return all;
  }

  /** Who promises is compared by sides: the words of the name would make all of theirs alike. */
  private Wording content(String stems, List<Party> by) {
    Wording wording = sides.withoutStates(Wording.parse(stems));
    for (Party party : by) {
      wording = wording.without(names.computeIfAbsent(party.name(), Wording::of));
    }
    return wording;
  }

  private Set<String> sides(List<Party> parties) {
    Set<String> all = new HashSet<>();
    parties.forEach(party -> all.add(sides.of(party)));
    return all;
  }

  private Map<Key, List<Party>> parties() throws SQLException {
    Map<Key, List<Party>> all = new HashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PARTIES.formatted(scope.conditions("p.document")))) {
      while (row.next()) {
        all.computeIfAbsent(
                new Key(row.getLong(1), row.getString(2), row.getString(3)), _ -> new ArrayList<>())
            .add(new Party(row.getString(4), row.getString(5)));
      }
    }
    return all;
  }

  private Map<Key, List<String>> fields() throws SQLException {
    Map<Key, List<String>> all = new HashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(FIELDS.formatted(scope.conditions("x.document")))) {
      while (row.next()) {
        all.computeIfAbsent(new Key(row.getLong(1), row.getString(2), ""), _ -> new ArrayList<>())
            .add(row.getString(3));
      }
    }
    return all;
  }

  private Things things() throws SQLException {
    Things all = new Things();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(THINGS.formatted(scope.conditions("f.document")))) {
      while (row.next()) {
        all.add(row);
      }
    }
    return all;
  }
}
