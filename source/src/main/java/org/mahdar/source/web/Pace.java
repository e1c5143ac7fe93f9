package org.mahdar.source.web;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** One request to a host at a time, and a pause between two. */
final class Pace {

  private static final long SLICE_MILLIS = 100;

  private final Duration gap;
  private final BooleanSupplier stopped;
  private final LongSupplier nanos;
  private final Map<String, Long> last = new HashMap<>();
  private final Map<String, Duration> wanted = new HashMap<>();

  /**
   * @param stopped asked while waiting
   */
  Pace(Duration gap, BooleanSupplier stopped, LongSupplier nanos) {
    this.gap = gap;
    this.stopped = stopped;
    this.nanos = nanos;
  }

  /** A host asks for a longer pause. */
  void slower(String host, Duration pause) {
    wanted.put(host, pause);
  }

  /**
   * Waits until a host may be asked.
   *
   * @throws NoAnswer when it is stopped meanwhile
   */
  void await(String host) throws NoAnswer {
    Long before = last.get(host);
    long pause = longer(gap, wanted.getOrDefault(host, Duration.ZERO)).toNanos();
    while (before != null && nanos.getAsLong() - before < pause) {
      long left = (pause - (nanos.getAsLong() - before)) / 1_000_000 + 1;
      sleep(Math.min(SLICE_MILLIS, left));
    }
  }

  /** The host has just answered, or has not. */
  void asked(String host) {
    last.put(host, nanos.getAsLong());
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private void sleep(long millis) throws NoAnswer {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw NoAnswer.passing("it was stopped before it was fetched; start it again");
    }
    if (stopped.getAsBoolean()) {
      throw NoAnswer.passing("it was stopped before it was fetched; start it again");
    }
  }
}
