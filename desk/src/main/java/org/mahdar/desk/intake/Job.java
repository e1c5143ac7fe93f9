package org.mahdar.desk.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.Added;
import org.mahdar.source.Skipped;

/** Documents on their way into the ledger while somebody looks on. Thread-safe. */
public final class Job {

  private static final int LISTED = 100;

  private final String id;
  private final List<String> inputs;
  private final List<Skipped> skipped = new ArrayList<>();
  private State state = State.WAITING;
  private long added;
  private long replaced;
  private long unchanged;
  private long skips;
  private @Nullable String fault;

  /** How far it is. */
  public enum State {
    WAITING,
    READING,
    DONE,
    FAILED;

    public boolean isOver() {
      return this == DONE || this == FAILED;
    }
  }

  /**
   * What can be said of a job at one moment.
   *
   * @param skipped what was not read and why, the first {@value #LISTED}
   * @param fault why it ended early; null when it did not
   */
  public record Progress(
      State state,
      long added,
      long replaced,
      long unchanged,
      long skips,
      List<Skipped> skipped,
      @Nullable String fault) {

    public Progress {
      skipped = List.copyOf(skipped);
    }

    public long read() {
      return added + replaced + unchanged + skips;
    }
  }

  /**
   * @param inputs what people named, for them
   */
  Job(String id, List<String> inputs) {
    this.id = id;
    this.inputs = List.copyOf(inputs);
  }

  public String id() {
    return id;
  }

  public List<String> inputs() {
    return inputs;
  }

  public synchronized Progress progress() {
    return new Progress(state, added, replaced, unchanged, skips, skipped, fault);
  }

  synchronized void started() {
    state = State.READING;
  }

  synchronized void took(Added what) {
    switch (what) {
      case ADDED -> added++;
      case REPLACED -> replaced++;
      case UNCHANGED -> unchanged++;
    }
  }

  synchronized void passedOver(Skipped it) {
    skips++;
    if (skipped.size() < LISTED) {
      skipped.add(it);
    }
  }

  synchronized void ended(@Nullable String why) {
    fault = why;
    state = why == null ? State.DONE : State.FAILED;
  }
}
