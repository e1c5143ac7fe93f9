package org.mahdar.ledger.correction;

import java.util.Locale;

/** What can be done with a finding. */
public enum Action {
  /** It is right as it was read. */
  ACCEPT,
  /** It is not there. */
  REJECT,
  /** It is there, but otherwise. */
  EDIT,
  /** It was overlooked. */
  ADD,
  /** An earlier decision is taken back. */
  UNDO;

  /** As it stands in the database: {@code accept}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Action ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
