package org.mahdar.ledger.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody may do; each may do what those before may. */
public enum Role {
  /** Looks at everything. */
  READER,
  /** Corrects findings and scores promises. */
  CODER,
  /** Merges actors and adds documents. */
  EDITOR,
  /** Decides who has an account. */
  ADMINISTRATOR;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Role> ofCode(String code) {
    return Stream.of(values())
        .filter(role -> role.code().equals(code.strip().toLowerCase(Locale.ROOT)))
        .findFirst();
  }

  /** Whether this is enough for what needs another. */
  public boolean covers(Role needed) {
    return compareTo(needed) >= 0;
  }
}
