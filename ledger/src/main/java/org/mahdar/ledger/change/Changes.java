package org.mahdar.ledger.change;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
    changes.addAll(new NewFindings(carriers, added, oldFamilies).changes(connection));
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
    changes.sort(Change.ORDER);
    return changes;
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
}
