package org.mahdar.desk.cli.terminal;

import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * How far a run has come: a bar with rate and time left on a terminal, a plain line now and then
 * elsewhere. Called from one thread, except {@link #advanced}.
 */
public final class Progress {

  private static final long BAR_NANOS = Duration.ofMillis(100).toNanos();
  private static final long LINE_NANOS = Duration.ofSeconds(10).toNanos();
  private static final long SETTLED_NANOS = Duration.ofSeconds(2).toNanos();
  private static final int CELLS = 20;

  private final Console console;
  private final long totalBytes;
  private final boolean plainLines;
  private final LongSupplier nanos;
  private final long started;
  private long shown;
  private long documents;
  private volatile long bytes;

  /**
   * @param totalBytes of all files to be read; 0 when unknown
   * @param plainLines whether to say a line now and then where there is no terminal
   */
  public Progress(Console console, long totalBytes, boolean plainLines) {
    this(console, totalBytes, plainLines, System::nanoTime);
  }

  Progress(Console console, long totalBytes, boolean plainLines, LongSupplier nanos) {
    this.console = console;
    this.totalBytes = totalBytes;
    this.plainLines = plainLines;
    this.nanos = nanos;
    this.started = nanos.getAsLong();
    this.shown = started;
  }

  /** So many bytes were read; from any thread. */
  public void advanced(long bytesSoFar) {
    bytes = bytesSoFar;
  }

  /** So many documents are done. */
  public void done(long documentsSoFar) {
    documents = documentsSoFar;
    tick();
  }

  /** Shows how things stand, if it is time to. */
  public void tick() {
    long now = nanos.getAsLong();
    boolean onTerminal = console.terminals().err();
    if (now - shown < (onTerminal ? BAR_NANOS : LINE_NANOS)) {
      return;
    }
    shown = now;
    if (onTerminal) {
      console.bar(bar() + state(now));
    } else if (plainLines) {
      console.say(state(now));
    }
  }

  public Duration elapsed() {
    return Duration.ofNanos(nanos.getAsLong() - started);
  }

  private String bar() {
    if (totalBytes <= 0) {
      return "";
    }
    int full = (int) (CELLS * share());
    return "█".repeat(full) + "░".repeat(CELLS - full) + " ";
  }

  private double share() {
    return Math.min(1, (double) bytes / totalBytes);
  }

  private String state(long now) {
    double seconds = Math.max(1e-3, (now - started) / 1e9);
    StringBuilder state = new StringBuilder();
    if (totalBytes > 0) {
      state.append(String.format(Locale.ROOT, "%3.0f%%  ", 100 * share()));
    }
    state.append(
        String.format(Locale.ROOT, "%,d documents  %.0f/s", documents, documents / seconds));
    if (totalBytes > 0 && bytes > 0 && now - started > SETTLED_NANOS) {
      double left = seconds * (1 - share()) / share();
      state.append("  ").append(spoken(Duration.ofSeconds(Math.round(left)))).append(" left");
    }
    return state.toString();
  }

  /** {@code 8 s}, {@code 2 min 5 s}, {@code 1 h 10 min}. */
  public static String spoken(Duration duration) {
    long seconds = duration.toSeconds();
    if (seconds < 60) {
      return seconds + " s";
    }
    return seconds < 3600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
  }
}
