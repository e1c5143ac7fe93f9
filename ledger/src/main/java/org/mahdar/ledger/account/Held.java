package org.mahdar.ledger.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whom a session or a token stands for.
 *
 * @param account with the role that it has here
 * @param seenOn the last day on which it was known to be used; null when it never was
 */
public record Held(Account account, @Nullable String seenOn) {

  /** Whether its use is to be written down: once a day is enough. */
  public boolean isNewsOn(Instant now) {
    return !Times.day(now).equals(seenOn);
  }
}
