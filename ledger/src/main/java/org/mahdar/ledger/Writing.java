package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.mahdar.finding.Minutes;

/** The adding half of a {@link Ledger}: whole documents, gathered into transactions. */
final class Writing implements AutoCloseable {

  private final Storage storage;
  private final Connection connection;
  private final WriterLock lock;
  private final Clock clock;
  private final DocumentRows rows;
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
      String now = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
      rows.write(minutes, record, digest, now);
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
