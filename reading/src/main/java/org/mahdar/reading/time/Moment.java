package org.mahdar.reading.time;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.TimeBasis;

/** What an expression means: an ISO value or null, and what it rests on. */
record Moment(@Nullable String value, TimeBasis basis) {

  static Moment stated(@Nullable String value) {
    return new Moment(value, TimeBasis.STATED);
  }

  static Moment relative(@Nullable String value) {
    return new Moment(value, TimeBasis.RELATIVE);
  }
}
