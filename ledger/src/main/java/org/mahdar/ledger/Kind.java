package org.mahdar.ledger;

import java.util.Locale;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Statement;

/** What can be counted in a document, in the order of the record. */
public enum Kind {
  STATEMENT,
  PLEDGE,
  EVENT,
  AGREEMENT,
  PROJECT,
  FIGURE,
  FORMULA,
  ACTOR;

  /** As it stands in the database: {@code statement}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Kind ofCode(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  public static Kind of(Finding finding) {
    return switch (finding) {
      case Statement _ -> STATEMENT;
      case Pledge _ -> PLEDGE;
      case Event _ -> EVENT;
      case Agreement _ -> AGREEMENT;
      case Project _ -> PROJECT;
      case Figure _ -> FIGURE;
    };
  }
}
