package org.mahdar.reading.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.TimeBasis;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.words.Lexeme;

/**
 * A year that the words give.
 *
 * @param number null when only an anchor could tell it, and there is none
 * @param hijri whether it is counted from the Hijra
 */
record Year(@Nullable Integer number, boolean hijri, TimeBasis basis) {

  /** The year an edge stands for; null where there is no edge. */
  static @Nullable Year of(@Nullable Edge edge, @Nullable LocalDate anchor) {
    if (edge == null) {
      return null;
    }
    if (edge.value() instanceof NumberWord number) {
      return new Year(number.value(), number.hijri(), TimeBasis.STATED);
    }
    String shift = edge.value() instanceof Lexeme lexeme ? lexeme.attribute("shift") : null;
    Integer value =
        shift == null || anchor == null ? null : anchor.getYear() + Integer.parseInt(shift);
    return new Year(value, false, TimeBasis.RELATIVE);
  }

  Moment moment(@Nullable String value) {
    return new Moment(value, basis);
  }
}
