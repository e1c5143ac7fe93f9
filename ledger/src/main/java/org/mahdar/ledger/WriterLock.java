package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import org.mahdar.ledger.LedgerException.Reason;

/**
 * The right to write to a ledger, held by one process (and one {@link Ledger} in it) at a time.
 *
 * <p>The lock is on an empty database file beside the ledger, so that readers are not hindered. It
 * is SQLite's and not the JDK's because closing any second channel on a file drops the JDK's lock
 * on it; and like that one it goes with the process, however it ends.
 */
final class WriterLock implements AutoCloseable {

  private final LedgerFolder folder;
  private final Connection held;

  private WriterLock(LedgerFolder folder, Connection held) {
    this.folder = folder;
    this.held = held;
  }

  static WriterLock take(LedgerFolder folder) {
    try {
      return new WriterLock(folder, Sqlite.exclusively(folder.lock()));
    } catch (SQLException e) {
      if (Sqlite.isBusy(e)) {
        throw new LedgerException(
            Reason.LOCKED,
            "Another process is adding to this ledger",
            folder.path(),
            "Wait until it ends, or name another folder with --ledger.",
            e);
      }
      throw Sqlite.problem(e, folder.lock());
    }
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (SQLException e) {
      throw Sqlite.problem(e, folder.lock());
    }
  }
}
