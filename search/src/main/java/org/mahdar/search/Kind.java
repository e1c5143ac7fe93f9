package org.mahdar.search;

import java.util.Locale;

/** What can be found. */
public enum Kind {
  STATEMENT,
  PLEDGE,
  DOCUMENT;

  /** In lower case: {@code statement}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** {@code statements}. */
  public String plural() {
    return code() + "s";
  }
}
