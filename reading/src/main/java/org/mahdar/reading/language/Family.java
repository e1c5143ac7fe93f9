package org.mahdar.reading.language;

import java.util.Locale;

/** The folders of a language's lexicon, lower strata first. */
public enum Family {
  NAMES,
  QUANTITIES,
  TIME,
  LAYOUT,
  GUARDS,
  REPORTING,
  PLEDGES,
  EVENTS,
  AGREEMENTS,
  PROJECTS,
  FORMULAE;

  /** Whether a reader runs the rules of this family. */
  boolean hasRules() {
    return this != NAMES && this != LAYOUT && this != FORMULAE;
  }

  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
