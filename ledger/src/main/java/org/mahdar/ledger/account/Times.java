package org.mahdar.ledger.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Moments as the tables have them: UTC, to the second, so that their texts are in order. */
final class Times {

  private static final int DAY = "2026-11-21".length();

  private Times() {}

  static String of(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  static String day(Instant moment) {
    return of(moment).substring(0, DAY);
  }
}
