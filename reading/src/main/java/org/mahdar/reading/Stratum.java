package org.mahdar.reading;

/** The steps of a reading, in their order: what its time can be asked by. */
public enum Stratum {
  /** The folded text, its tokens, and what the lexicon knows of each. */
  WORDS,
  LAYOUT,
  TIME,
  NAMES,
  QUANTITIES,
  REPORTING,
  PLEDGES,
  EVENTS,
  AGREEMENTS,
  PROJECTS,
  FIGURES,
  FORMULAE,
  /** What was found, brought into the shape of a record. */
  MINUTES
}
