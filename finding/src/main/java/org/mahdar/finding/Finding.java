package org.mahdar.finding;

/** One thing that the article says, found by one rule, on words that can be shown. */
public sealed interface Finding permits Statement, Pledge, Event, Agreement, Project, Figure {

  /** Unique within its record: a letter for the kind and a number from 1. */
  String id();

  /** The words that prove it. */
  Quote proof();

  /** The id of the rule that found it. */
  String rule();

  /** 0 to 1, calibrated on the gold. */
  double confidence();

  /** Rejects what no finding may be. */
  static void check(String id, String rule, double confidence) {
    if (id.isBlank() || rule.isBlank() || !(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(
          "bad finding " + id + " of rule " + rule + ": " + confidence);
    }
  }
}
