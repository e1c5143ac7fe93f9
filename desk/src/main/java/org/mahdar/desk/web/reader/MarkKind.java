package org.mahdar.desk.web.reader;

import java.util.Locale;

/** What can be marked in a text, in the order in which the page names it. */
enum MarkKind {
  STATEMENT,
  PLEDGE,
  EVENT,
  AGREEMENT,
  PROJECT,
  FIGURE,
  FORMULA,
  ACTOR,
  DATE;

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Names and dates stand in every sentence: they are marked for those who ask. */
  boolean isUsual() {
    return this != ACTOR && this != DATE;
  }

  /** Whether there is something to say of each beside the text. */
  boolean isListed() {
    return isUsual();
  }
}
