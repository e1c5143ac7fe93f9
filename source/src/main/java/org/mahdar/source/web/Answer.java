package org.mahdar.source.web;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of asking for an address. */
public sealed interface Answer {

  record Received(Fetched fetched) implements Answer {}

  /** There is nothing new behind it. */
  record Unchanged() implements Answer {}

  /**
   * Nothing was received.
   *
   * @param reason what happened and what to do next
   * @param passing whether it may be otherwise later
   * @param pause how long the server asks not to be asked again, or null
   */
  record Failed(String reason, boolean passing, @Nullable Duration pause) implements Answer {}
}
