package org.mahdar.reading.time;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.reading.page.Dated;

/**
 * A time expression.
 *
 * @param from first token
 * @param to the token after the last one
 * @param value ISO 8601 at the precision known (2024-07-03, 2024-07, 2024, 2024-Q1) or an interval
 *     with both ends included (2022-09/2024-07); null when the document alone does not settle it or
 *     when the date cannot exist
 * @param basis whether the words say it all or the anchor was asked
 * @param rule id of the rule that found it
 */
public record TimeMention(
    int from, int to, @Nullable String value, Minutes.TimeBasis basis, String rule)
    implements Dated {

  public TimeMention {
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException("a mention spans at least one token: " + from + ".." + to);
    }
  }

  int length() {
    return to - from;
  }
}
