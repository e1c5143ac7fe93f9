package org.mahdar.ledger;

import org.jspecify.annotations.Nullable;

/**
 * The right to write to a ledger, held by one process (and one {@link Ledger} in it) at a time. It
 * goes with the process, however that ends.
 */
@FunctionalInterface
interface WriterLock extends AutoCloseable {

  @Override
  void close();

  /** That somebody else holds it. */
  static LedgerException taken(String place, String elsewhere, @Nullable Exception cause) {
    return new LedgerException(
        LedgerException.Reason.LOCKED,
        "Another process is adding to this ledger",
        place,
        "Wait until it ends, or name another " + elsewhere + " with --ledger.",
        cause);
  }
}
