package org.mahdar.ledger.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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

  /** Keys of documents grow as they come in. */
  private static final Comparator<Promise> CAME_FIRST =
      Comparator.comparingLong((Promise it) -> it.carrier().document())
          .thenComparing(Promise::finding);

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
    Arrivals arrivals = Arrivals.of(connection, since, carriers);
    List<Change> changes = new ArrayList<>();
    pledges(tables, arrivals, since, today, changes);
    changes.addAll(new NewFindings(carriers, arrivals).changes(connection));
    since
        .readAgain(connection)
        .forEach((document, moment) -> changes.add(readAgain(carriers.of(document), moment)));
    changes.sort(Change.ORDER);
    return changes;
  }

  private static Change readAgain(Carrier carrier, String moment) {
    return new Change(
        "document",
        List.of("read_again"),
        carrier,
        List.of(),
        null,
        0,
        0,
        Objects.requireNonNullElse(carrier.title(), carrier.source()),
        null,
        new Arrival(carrier.id() + ":read:" + moment, moment, false));
  }

  private static void pledges(
      Tables tables, Arrivals arrivals, Since since, LocalDate today, List<Change> changes)
      throws SQLException {
    Register register = Register.of(tables, Scope.ALL);
    for (Voicing voicing : register.voicings(PledgeFilter.ALL)) {
      Promise lead = voicing.lead();
      boolean news =
          voicing.promises().allMatch(it -> arrivals.has(it.carrier()))
              && !arrivals.isOld(lead.carrier());
      if (news) {
        changes.add(
            change(
                lead,
                voicing.changes().stream().map(Voicing.Change::code).toList(),
                voicing.copies().stream().map(Promise::carrier).toList(),
                arrival(arrivals, voicing.promises())));
      }
    }
    Optional<LocalDate> from =
        Dates.first(since.moment().substring(0, Math.min(10, since.moment().length())));
    for (PledgeThread thread : register.due(from.orElse(today), today)) {
      changes.add(change(thread.last(), List.of("overdue"), List.of(), overdue(thread)));
    }
  }

  private static Arrival arrival(Arrivals arrivals, Stream<Promise> promises) {
    Promise first = promises.min(CAME_FIRST).orElseThrow();
    return arrivals.of(first.carrier(), first.finding());
  }

  /** It is news on the day after. */
  private static Arrival overdue(PledgeThread thread) {
    Promise first = thread.promises().min(CAME_FIRST).orElseThrow();
    LocalDate due = Dates.last(thread.due()).orElseThrow();
    return new Arrival(
        first.carrier().id() + ":" + first.finding() + ":overdue:" + due,
        due.plusDays(1) + "T00:00:00Z",
        false);
  }

  private static Change change(
      Promise promise, List<String> what, List<Carrier> carriedBy, Arrival arrival) {
    return new Change(
        "pledge",
        what,
        promise.carrier(),
        carriedBy,
        promise.finding(),
        promise.start(),
        promise.end(),
        promise.words(),
        promise.due(),
        arrival);
  }
}
