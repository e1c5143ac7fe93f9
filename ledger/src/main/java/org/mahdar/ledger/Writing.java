package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.correction.Decision;
import org.mahdar.ledger.correction.DecisionRows;
import org.mahdar.ledger.correction.Taking;
import org.mahdar.ledger.correction.Wish;
import org.mahdar.ledger.identity.Change;
import org.mahdar.ledger.identity.Deciding;

/** The adding half of a {@link Ledger}: whole documents, gathered into transactions. */
final class Writing implements AutoCloseable {

  private final Storage storage;
  private final Connection connection;
  private final WriterLock lock;
  private final Clock clock;
  private final DocumentRows rows;
  private AsDecided decided;
  private int uncommitted;

  /** Takes over connection and lock. */
  Writing(Storage storage, Connection connection, WriterLock lock, Clock clock)
      throws SQLException {
    connection.setAutoCommit(false);
    this.storage = storage;
    this.connection = connection;
    this.lock = lock;
    this.clock = clock;
    this.rows = new DocumentRows(connection);
    this.decided = new AsDecided(connection);
  }

  Added add(Minutes minutes) throws SQLException {
    PackedRecord record = PackedRecord.of(minutes);
    String digest = record.digest();
    DocumentRows.Reading current = rows.current(minutes.id());
    if (current != null && current.digest().equals(digest)) {
      return Added.UNCHANGED;
    }
    Savepoint before = connection.setSavepoint();
    try {
      AsDecided.Shown shown = decided.over(DocumentKey.of(minutes.id()), minutes, digest);
      rows.write(minutes, record, digest, now(), shown);
      connection.releaseSavepoint(before);
    } catch (SQLException e) {
      takeBack(before, e);
      if (storage.isContradiction(e)) {
        throw contradiction(minutes, e);
      }
      throw e;
    } catch (RuntimeException e) {
      takeBack(before, e);
      throw e;
    }
    if (++uncommitted >= Ledger.BATCH) {
      commit();
    }
    return current == null ? Added.ADDED : Added.REPLACED;
  }

  <T> T change(Look<T> change) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try {
      T answer = change.at(connection);
      connection.releaseSavepoint(before);
      commit();
      return answer;
    } catch (SQLException | RuntimeException e) {
      takeBack(before, e);
      throw e;
    }
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Takes a decision on a finding, and shows the document as decided. */
  Decision decide(long document, Wish wish) throws SQLException {
    return change(connection -> {
      Stored.Read read = Stored.read(connection, document, storage).orElseThrow();
      Decision decision =
          new Taking(
                  document,
                  read.minutes(),
                  read.digest(),
                  DecisionRows.of(connection, document),
                  DecisionRows.next(connection),
                  now())
              .of(wish);
      DecisionRows.add(connection, decision);
      showAgain(List.of(document));
      return decision;
    });
  }

  /** Takes a decision about who is who, and shows all whom it touches as decided. */
  Change identify(org.mahdar.ledger.identity.Wish wish) throws SQLException {
    return change(connection -> {
      Deciding.Decided taken = new Deciding(connection, now()).take(wish);
      showAgain(taken.documents());
      return taken.change();
    });
  }

  private void showAgain(Collection<Long> documents) throws SQLException {
    AsDecided now = new AsDecided(connection);
    for (long document : documents) {
      Stored.Read read = Stored.read(connection, document, storage).orElseThrow();
      rows.writeAgain(document, now.over(document, read.minutes(), read.digest()));
    }
    decided = now;
  }

  private static LedgerException contradiction(Minutes minutes, SQLException cause) {
    return new LedgerException(
        LedgerException.Reason.BAD_RECORD,
        "A record contradicts itself and was left out (" + cause.getMessage() + ")",
        minutes.source() + " (" + minutes.id() + ")",
        "The ledger is as it was before; please report the document.",
        cause);
  }

  /** A full disk ends the whole transaction by itself; then the first error is what matters. */
  private void takeBack(Savepoint before, Exception reason) {
    try {
      connection.rollback(before);
    } catch (SQLException e) {
      reason.addSuppressed(e);
    }
  }

  void commit() throws SQLException {
    connection.commit();
    uncommitted = 0;
  }

  /** Commits, disconnects and gives the lock back, each also when the one before fails. */
  @Override
  public void close() throws SQLException {
    try {
      commit();
    } finally {
      try {
        rows.close();
      } finally {
        try {
          connection.close();
        } finally {
          lock.close();
        }
      }
    }
  }
}
