package org.mahdar.ledger.relation;

import java.util.Locale;

/**
 * What kind of thing an item of a relation is, in the order in which they are told: what is between
 * the sides first, then who stands for them, what they say, and what is counted.
 */
public enum Category {
  LEVEL,
  ANNIVERSARY,
  VISIT,
  MEETING,
  SUMMIT,
  AGREEMENT,
  INITIATIVE,
  MECHANISM,
  PERSON,
  FORMULA,
  POSITION,
  PLEDGE,
  TARGET,
  PROJECT,
  FIGURE;

  /** As it is printed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
