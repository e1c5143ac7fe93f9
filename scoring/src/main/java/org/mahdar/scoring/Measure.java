package org.mahdar.scoring;

/** What is counted, in the order in which it is printed. */
public enum Measure {
  STATEMENTS("statements"),
  STATEMENT_SPEAKERS("statements+speaker"),
  STATEMENT_CUES("statements+cue"),
  PLEDGES("pledges"),
  PLEDGE_PARTIES("pledges+by"),
  PLEDGE_STRENGTHS("pledges+strength"),
  EVENTS("events"),
  FIGURES("figures"),
  PROJECTS("projects"),
  AGREEMENTS("agreements"),
  FORMULAE("formulae"),
  ACTORS("actors"),
  BOILERPLATE("boilerplate_chars");

  private final String code;

  Measure(String code) {
    this.code = code;
  }

  /** The name it is printed and asked for by. */
  public String code() {
    return code;
  }
}
