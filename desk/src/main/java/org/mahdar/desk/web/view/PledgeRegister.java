package org.mahdar.desk.web.view;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.pledge.PledgeFilter;
import org.mahdar.ledger.pledge.PledgeThread;
import org.mahdar.ledger.pledge.Promise;
import org.mahdar.ledger.pledge.Threads;
import org.mahdar.ledger.pledge.Voicing;

/** Every voicing of every undertaking, ready to be asked; the newest first, the undated last. */
final class PledgeRegister {

  /**
   * @param thread without what was announced and what may answer it
   */
  record Row(Voicing voicing, PledgeThread thread) {

    private boolean isDated() {
      return voicing.lead().carrier().published() != null;
    }
  }

  private final Threads threads;
  private final List<Row> rows;
  private final Map<String, Promise> byReference = new HashMap<>();

  private PledgeRegister(Threads threads) {
    this.threads = threads;
    List<Row> all = new ArrayList<>();
    for (PledgeThread thread : threads.all()) {
      thread.voicings().forEach(voicing -> all.add(new Row(voicing, thread)));
      thread.promises().forEach(promise -> byReference.put(promise.reference(), promise));
    }
    all.sort(Comparator.comparing(row -> row.voicing().lead(), Promise.ORDER));
    List<Row> newest = new ArrayList<>();
    all.reversed().stream().filter(Row::isDated).forEach(newest::add);
    all.stream().filter(row -> !row.isDated()).forEach(newest::add);
    this.rows = List.copyOf(newest);
  }

  static PledgeRegister of(Ledgers ledgers) {
    return ledgers.kept("register of pledges", ledger -> ledger.ask(PledgeRegister::of));
  }

  private static PledgeRegister of(Tables tables) throws SQLException {
    return new PledgeRegister(Threads.of(tables, Scope.ALL));
  }

  List<Row> find(PledgeFilter filter) {
    return rows.stream().filter(row -> threads.isWanted(row.voicing(), filter)).toList();
  }

  /** A promise as lists refer to it: {@code 3f2a90c1:p3}. */
  Optional<Promise> promise(String reference) {
    return Optional.ofNullable(byReference.get(reference));
  }

  /** The whole undertaking that a promise belongs to. */
  Optional<PledgeThread> thread(Promise promise) {
    return threads.of(promise.carrier().id(), promise.finding());
  }
}
