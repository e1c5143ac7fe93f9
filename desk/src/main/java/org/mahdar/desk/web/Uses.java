package org.mahdar.desk.web;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.mahdar.ledger.Look;

/**
 * Writes down, once a day, that a session or a token is used. Nobody waits for it, and it is left
 * for the next time when somebody else writes: it changes nothing that anybody may do.
 */
final class Uses {

  private final Ledgers ledgers;
  private final Set<String> underWay = ConcurrentHashMap.newKeySet();

  Uses(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  /**
   * @param secret the hash of what is used
   */
  void note(String secret, Look<Boolean> change) {
    if (underWay.add(secret)) {
      Thread.ofPlatform().daemon().name("uses").start(() -> write(secret, change));
    }
  }

  private void write(String secret, Look<Boolean> change) {
    try {
      boolean _ = ledgers.write(ledger -> ledger.change(change));
    } catch (RuntimeException _) {
      // The next request tries again.
    } finally {
      underWay.remove(secret);
    }
  }
}
