package org.mahdar.desk.intake;

import java.io.InputStream;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.Doors;
import org.mahdar.source.Skipped;
import org.mahdar.source.Visitor;
import org.mahdar.text.Article;

/**
 * Documents on their way: one thread takes them in, several work on them, the caller gets the
 * results one at a time in the order of the input. How many documents, and how many characters, are
 * under way at a time is bounded, so the size of the input does not matter.
 */
public final class ReadingLine {

  private static final int WAITING_PER_THREAD = 8;
  private static final int POLL_MILLIS = 100;

  private final Doors doors;
  private final int threads;
  private final CharacterBudget budget;
  private final BooleanSupplier stop;

  /**
   * @param threads that work on documents
   * @param stop asked often; once true, the run ends with what was handed over so far
   */
  public ReadingLine(Doors doors, int threads, CharacterBudget budget, BooleanSupplier stop) {
    this.doors = doors;
    this.threads = threads;
    this.budget = budget;
    this.stop = stop;
  }

  /** Takes the results, on the thread that called {@link #run}. */
  public interface Sink<T> {

    void done(T result);

    void skipped(Skipped skipped);

    /** The work on a document failed: a fault of the program, not of the document. */
    void failed(String source, Throwable fault);

    /** Bytes of the files on disk read so far; from another thread. */
    void advanced(long bytes);

    /** Called a few times a second while nothing comes. */
    void waiting();
  }

  private sealed interface Item<T> {
    record Document<T>(String source, int cost, Future<T> result) implements Item<T> {}

    record Unread<T>(Skipped skipped) implements Item<T> {}

    record End<T>(@Nullable Throwable fault) implements Item<T> {}
  }

  /**
   * Works on every document.
   *
   * @throws RuntimeException what a sink throws, and what the doors throw of themselves
   */
  public <T> void run(List<String> paths, InputStream in, Function<Article, T> work, Sink<T> sink) {
    BlockingQueue<Item<T>> line = new ArrayBlockingQueue<>(threads * WAITING_PER_THREAD);
    ExecutorService workers = Executors.newFixedThreadPool(threads, named("mahdar-reader"));
    Intake<T> intake = new Intake<>(line, workers, work, sink);
    Thread source = named("mahdar-source").newThread(() -> intake.takeAll(paths, in));
    source.start();
    try {
      handOver(line, sink);
    } finally {
      intake.closed = true;
      source.interrupt();
      workers.shutdownNow();
    }
  }

  private static ThreadFactory named(String name) {
    return Thread.ofPlatform().daemon().name(name).factory();
  }

  private <T> void handOver(BlockingQueue<Item<T>> line, Sink<T> sink) {
    try {
      while (!stop.getAsBoolean()) {
        switch (line.poll(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
          case null -> sink.waiting();
          case Item.Document<T> document -> handOver(document, sink);
          case Item.Unread<T>(Skipped skipped) -> sink.skipped(skipped);
          case Item.End<T>(Throwable fault) -> {
            rethrow(fault);
            return;
          }
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private <T> void handOver(Item.Document<T> document, Sink<T> sink) throws InterruptedException {
    T result;
    try {
      result = document.result().get();
    } catch (ExecutionException e) {
      sink.failed(document.source(), e.getCause() == null ? e : e.getCause());
      return;
    } finally {
      budget.giveBack(document.cost());
    }
    sink.done(result);
  }

  private static void rethrow(@Nullable Throwable fault) {
    switch (fault) {
      case null -> {}
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(fault);
    }
  }

  /** The thread that takes documents in. */
  private final class Intake<T> implements Visitor {

    private final BlockingQueue<Item<T>> line;
    private final ExecutorService workers;
    private final Function<Article, T> work;
    private final Sink<T> sink;
    private volatile boolean closed;

    private Intake(
        BlockingQueue<Item<T>> line,
        ExecutorService workers,
        Function<Article, T> work,
        Sink<T> sink) {
      this.line = line;
      this.workers = workers;
      this.work = work;
      this.sink = sink;
    }

    private void takeAll(List<String> paths, InputStream in) {
      Throwable fault = null;
      try {
        doors.read(paths, in, this);
      } catch (RuntimeException | Error e) {
        fault = e;
      }
      put(new Item.End<>(fault));
    }

    @Override
    public void article(Article article) {
      try {
        int cost = budget.take(article.text().length());
        Callable<T> task = () -> work.apply(article);
        FutureTask<T> result = new FutureTask<>(task);
        put(new Item.Document<>(article.source(), cost, result));
        if (!closed) {
          workers.execute(result);
        }
      } catch (InterruptedException e) {
        closed = true;
      }
    }

    @Override
    public void skipped(Skipped skipped) {
      put(new Item.Unread<>(skipped));
    }

    @Override
    public void advanced(long bytes) {
      sink.advanced(bytes);
    }

    @Override
    public boolean stopped() {
      return closed || stop.getAsBoolean();
    }

    /** Waits for room; nobody makes any once the line is closed. */
    private void put(Item<T> item) {
      try {
        while (!closed && !line.offer(item, POLL_MILLIS, TimeUnit.MILLISECONDS)) {
          // full: the reading is faster than what is done with it
        }
      } catch (InterruptedException e) {
        closed = true;
      }
    }
  }
}
