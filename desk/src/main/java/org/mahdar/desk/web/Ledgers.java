package org.mahdar.desk.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Arrays;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mahdar.desk.markup.Label;
import org.mahdar.ledger.Digests;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.LedgerException;
import org.mahdar.ledger.pledge.Scores;

/**
 * One ledger, asked by many at a time: a connection answers one question after another, so there
 * are several. Who writes gets the ledger alone for as long as it takes and gives it back at once,
 * so that other programs may add to it between.
 */
public final class Ledgers implements AutoCloseable {

  private static final int REMEMBERED = 256;
  private static final int PATIENCE_SECONDS = 10;
  private static final int PAUSE_MILLIS = 200;
  private static final Label BUSY =
      new Label(
          "Documents are being added; nothing was changed. Try again when that is done.",
          "تضاف وثائق الآن، فلم يتغير شيء. حاول مرة أخرى بعد انتهائها.");

  private final String address;

  /** Who asked last comes first: it remembers most. */
  private final BlockingDeque<Ledger> readers;

  private final int connections;
  private final ReentrantLock writing = new ReentrantLock();
  private final Cache<Question, Object> answers =
      Caffeine.newBuilder().maximumSize(REMEMBERED).build();
  private volatile String lastState = "";

  private record Question(String state, String asked) {}

  /**
   * Opens a ledger that is there.
   *
   * @param connections how many questions are answered at a time
   * @throws org.mahdar.ledger.LedgerException when it cannot be opened
   */
  public Ledgers(String address, int connections) {
    this.address = address;
    this.connections = connections;
    this.readers = new LinkedBlockingDeque<>(connections);
    for (int i = 0; i < connections; i++) {
      readers.add(Ledger.openToRead(address));
    }
  }

  public String address() {
    return address;
  }

  /** Asks; waits while all connections are busy. */
  public <T> T read(Function<Ledger, T> question) {
    Ledger ledger = take();
    try {
      return question.apply(ledger);
    } finally {
      readers.addFirst(ledger);
    }
  }

  /**
   * Changes something, one at a time; what is changed is there for the next who asks.
   *
   * @throws Unclear when somebody else adds to the ledger for longer than people wait
   */
  public <T> T write(Function<Ledger, T> change) {
    if (!isFreeSoon()) {
      throw new Unclear(BUSY);
    }
    try (Ledger ledger = opened()) {
      return change.apply(ledger);
    } finally {
      writing.unlock();
    }
  }

  /** Changes something that takes long, when nobody else does. */
  public void add(Consumer<Ledger> change) {
    writing.lock();
    try (Ledger ledger = Ledger.open(address)) {
      change.accept(ledger);
    } finally {
      writing.unlock();
    }
  }

  /** Another program may hold the ledger too: for a moment, or for as long as it adds to it. */
  private Ledger opened() {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      try {
        return Ledger.open(address);
      } catch (LedgerException e) {
        if (e.reason() != LedgerException.Reason.LOCKED) {
          throw e;
        }
        if (System.nanoTime() > end || !isWaitedFor()) {
          throw new Unclear(BUSY);
        }
      }
    }
  }

  private static boolean isWaitedFor() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private boolean isFreeSoon() {
    try {
      return writing.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** A line that differs whenever the ledger holds something else. */
  public String state() {
    return read(ledger -> Digests.state(ledger) + ", score " + ledger.look(Scores::last));
  }

  /** The same for people to compare: what is counted in it, with dots between. */
  public String mark() {
    return Arrays.stream(state().split(", ", -1))
        .map(part -> part.replaceFirst(" documents$|^[a-z]+ ", ""))
        .collect(Collectors.joining("."));
  }

  /**
   * The answer to a question that takes long, asked once for each state of the ledger: others who
   * ask the same meanwhile wait for it. Answers are immutable.
   *
   * @param asked tells questions apart
   */
  @SuppressWarnings("unchecked") // one question always has answers of one type
  public <T> T remembered(String asked, Function<Ledger, T> question) {
    return (T) answers.get(new Question(current(), asked), _ -> read(question));
  }

  /** As {@link #remembered}, for what people's scores do not change: they come often. */
  @SuppressWarnings("unchecked") // as there
  public <T> T kept(String asked, Function<Ledger, T> question) {
    current();
    String state = read(Digests::state);
    return (T) answers.get(new Question(state, asked), _ -> read(question));
  }

  /** The state of the ledger; what was remembered of another is forgotten. */
  private String current() {
    String state = state();
    if (!state.equals(lastState)) {
      lastState = state;
      answers.asMap().keySet().removeIf(each -> !state.startsWith(each.state()));
    }
    return state;
  }

  private Ledger take() {
    try {
      return readers.takeFirst();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for the ledger", e);
    }
  }

  /** Waits until the last question is answered. */
  @Override
  public void close() {
    for (int i = 0; i < connections; i++) {
      take().close();
    }
  }
}
