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

  public String folder() {
    return name().toLowerCase(Locale.ROOT);
  }
}
