package org.mahdar.ledger.change;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.pledge.PledgeFilter;
import org.mahdar.ledger.pledge.PledgeThread;
import org.mahdar.ledger.pledge.Promise;
import org.mahdar.ledger.pledge.Register;
import org.mahdar.ledger.pledge.Voicing;

/** What is new or changed. */
public final class Changes {

  private static final String FINDINGS =
      "select f.document, f.kind, f.stems, f.around, f.finding, f.span_start, f.span_end, f.words,"
          + " e.date from findings f left join events e on e.document = f.document"
          + " and e.finding = f.finding where f.kind in ('statement', 'event', 'figure')";

  private static final Comparator<Change> ORDER =
      Comparator.comparing(Change::kind, Comparator.comparingInt(Changes::place))
          .thenComparing(Change::carrier, Carrier.ORDER)
          .thenComparingInt(Change::start)
          .thenComparing(change -> Objects.requireNonNullElse(change.finding(), ""));

  private Changes() {}

  /**
   * Pledges first, then events, statements, figures and documents read again.
   *
   * @param today on which a due date may have passed
   */
  public static List<Change> of(Tables tables, Since since, LocalDate today) throws SQLException {
    return tables
        .kept(Found.class, new Asked(since, today), all -> new Found(changes(all, since, today)))
        .changes();
  }

  private record Asked(Since since, LocalDate today) {}

  private record Found(List<Change> changes) {
    Found {
      changes = List.copyOf(changes);
    }
  }

  private static List<Change> changes(Tables tables, Since since, LocalDate today)
      throws SQLException {
    Connection connection = tables.connection();
    Carriers carriers = Carriers.of(tables);
    Set<Long> added = since.documents(connection);
    Set<String> oldFamilies = carriers.familiesOutside(added);
    List<Change> changes = new ArrayList<>();
    pledges(tables, added, oldFamilies, since, today, changes);
    findings(connection, carriers, added, oldFamilies, changes);
    for (long document : since.readAgain(connection)) {
      Carrier carrier = carriers.of(document);
      changes.add(
          new Change(
              "document",
              List.of("read_again"),
              carrier,
              List.of(),
              null,
              0,
              0,
              Objects.requireNonNullElse(carrier.title(), carrier.source()),
              null));
    }
    changes.sort(ORDER);
    return changes;
  }

  private static int place(String kind) {
    return List.of("pledge", "event", "statement", "figure", "document").indexOf(kind);
  }

  private static void pledges(
      Tables tables,
      Set<Long> added,
      Set<String> oldFamilies,
      Since since,
      LocalDate today,
      List<Change> changes)
      throws SQLException {
    Register register = Register.of(tables, Scope.ALL);
    for (Voicing voicing : register.voicings(PledgeFilter.ALL)) {
      Promise lead = voicing.lead();
      boolean news =
          voicing.promises().allMatch(it -> added.contains(it.carrier().document()))
              && !oldFamilies.contains(lead.carrier().family());
      if (news) {
        changes.add(
            change(
                lead,
                voicing.changes().stream().map(Voicing.Change::code).toList(),
                voicing.copies().stream().map(Promise::carrier).toList()));
      }
    }
    Optional<LocalDate> from =
        Dates.first(since.moment().substring(0, Math.min(10, since.moment().length())));
    for (PledgeThread thread : register.due(from.orElse(today), today)) {
      changes.add(change(thread.last(), List.of("overdue"), List.of()));
    }
  }

  private static Change change(Promise promise, List<String> what, List<Carrier> carriedBy) {
    return new Change(
        "pledge",
        what,
        promise.carrier(),
        carriedBy,
        promise.finding(),
        promise.start(),
        promise.end(),
        promise.words(),
        promise.due());
  }

  private static void findings(
      Connection connection,
      Carriers carriers,
      Set<Long> added,
      Set<String> oldFamilies,
      List<Change> changes)
      throws SQLException {
    if (added.isEmpty()) {
      return;
    }
    Map<String, List<Change>> news = new LinkedHashMap<>();
    Set<String> known = new HashSet<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(FINDINGS)) {
      while (row.next()) {
        String kind = row.getString(2);
        String words = row.getString(3) + (kind.equals("figure") ? "\n" + row.getString(4) : "");
        if (!added.contains(row.getLong(1))) {
          known.add(kind + "\n" + words);
        } else {
          Carrier carrier = carriers.of(row.getLong(1));
          if (!oldFamilies.contains(carrier.family())) {
            news.computeIfAbsent(kind + "\n" + words, _ -> new ArrayList<>())
                .add(change(row, kind, carrier));
          }
        }
      }
    }
    news.keySet().removeAll(known);
    news.values()
        .forEach(same -> {
          same.sort(ORDER);
          Change first = same.getFirst();
          changes.add(
              new Change(
                  first.kind(),
                  first.what(),
                  first.carrier(),
                  same.stream().skip(1).map(Change::carrier).toList(),
                  first.finding(),
                  first.start(),
                  first.end(),
                  first.words(),
                  first.date()));
        });
  }

  private static Change change(ResultSet row, String kind, Carrier carrier) throws SQLException {
    return new Change(
        kind,
        List.of("new"),
        carrier,
        List.of(),
        row.getString(5),
        row.getInt(6),
        row.getInt(7),
        row.getString(8),
        row.getString(9));
  }
}
