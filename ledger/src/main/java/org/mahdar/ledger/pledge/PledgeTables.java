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
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.likeness.Wording;

/** Pledges and what happened, out of the tables. */
@SuppressWarnings("InlineFormatString") // a table asks better than a line
final class PledgeTables {

  private static final String PLEDGES =
      "select f.document, f.finding, f.span_start, f.span_end, f.words, f.stems, p.strength,"
          + " p.target, p.due, p.continues from findings f join pledges p"
          + " on p.document = f.document and p.finding = f.finding where f.kind = 'pledge'%s";

  private static final String PARTIES =
      "select p.document, p.finding, p.part, p.name, p.actor from parties p"
          + " where p.part in ('by', 'to')%s order by p.document, p.finding, p.part, p.position";

  private static final String FIELDS =
      "select x.document, x.finding, x.field from fields x join pledges p"
          + " on p.document = x.document and p.finding = x.finding where true%s"
          + " order by x.document, x.finding, x.field";

  private static final String HAPPENINGS =
      happenings("event", "events", "x.type", "x.status")
          + " union all "
          + happenings("project", "projects", "'project'", "x.status")
          + " union all "
          + happenings("agreement", "agreements", "x.type", "coalesce(x.status, '')");

  private final Connection connection;
  private final Carriers carriers;
  private final Sides sides;
  private final Scope scope;
  private final Map<String, Wording> names = new HashMap<>();

  PledgeTables(Connection connection, Carriers carriers, Sides sides, Scope scope) {
    this.scope = scope;
    this.connection = connection;
    this.carriers = carriers;
    this.sides = sides;
  }

  private static String happenings(String kind, String table, String type, String status) {
    return "select f.document, f.finding, f.span_start, f.span_end, f.words, f.kind, "
        + (type + ", " + status + ", x.date, f.stems, f.around from findings f join " + table)
        + (" x on x.document = f.document and x.finding = f.finding where f.kind = '"
            + kind
            + "'%1$s");
  }

  List<Happening> happenings() throws SQLException {
    List<Happening> all = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet row =
            statement.executeQuery(HAPPENINGS.formatted(scope.conditions("f.document")))) {
      while (row.next()) {
        all.add(
            new Happening(
                carriers.of(row.getLong(1)),
                row.getString(2),
                row.getInt(3),
                row.getInt(4),
                row.getString(5),
                Kind.valueOf(row.getString(6).toUpperCase(Locale.ROOT)),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                stored(row.getString(10)),
                stored(row.getString(11))));
      }
    }
    all.sort(Happening.ORDER);
    return all;
  }

  /**
   * Every pledge, in order.
   *
   * @param happenings what they may be about
   */
  List<Promise> promises(List<Happening> happenings) throws SQLException {
    Map<Key, List<Party>> parties = parties();
    Map<Key, List<String>> fields = fields();
    Map<Long, List<Happening>> things = new HashMap<>();
    happenings.forEach(each ->
        things.computeIfAbsent(each.carrier().document(), _ -> new ArrayList<>()).add(each));
    List<Promise> all = new ArrayList<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PLEDGES.formatted(scope.conditions("f.document")))) {
      while (row.next()) {
        long document = row.getLong(1);
        String finding = row.getString(2);
        List<Party> by = parties.getOrDefault(new Key(document, finding, "by"), List.of());
        List<Party> to = parties.getOrDefault(new Key(document, finding, "to"), List.of());
        int start = row.getInt(3);
        int end = row.getInt(4);
        all.add(
            new Promise(
                carriers.of(document),
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
                stored(row.getString(6)),
                content(row.getString(6), by),
                within(things.getOrDefault(document, List.of()), start, end)));
      }
    }
    all.sort(Promise.ORDER);
    return all;
  }

  private static String stored(@Nullable String stems) {
    return Objects.requireNonNullElse(stems, "");
  }

  /** Who promises is compared by sides: the words of the name would make all of theirs alike. */
  private Wording content(@Nullable String stems, List<Party> by) {
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

  private static List<Wording> within(List<Happening> happenings, int start, int end) {
    return happenings.stream()
        .filter(each -> each.start() < end && start < each.end())
        .map(Happening::stems)
        .distinct()
        .map(Wording::parse)
        .toList();
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

  private record Key(long document, String finding, String part) {}
}
