package org.mahdar.desk.intake;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mahdar.desk.index.IndexListener;
import org.mahdar.desk.index.LedgerIndex;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.LedgerException;
import org.mahdar.reading.Reader;
import org.mahdar.source.Doors;
import org.mahdar.source.Skipped;
import org.mahdar.text.Article;
import org.mahdar.text.clitic.CliticAnalyser;

/** Additions that pages and programs ask for: one after another, the last ones remembered. */
public final class Jobs implements AutoCloseable {

  private static final int REMEMBERED = 100;
  private static final int PATIENCE_SECONDS = 15;

  private final Consumer<Consumer<Ledger>> writing;
  private final Supplier<Reader> reader;
  private final Supplier<CliticAnalyser> clitics;
  private final Function<CharacterBudget, Doors> doors;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("mahdar-adding").factory());
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private volatile boolean stopping;

  /**
   * @param writing opens the ledger to add to it, for as long as what it is given takes
   * @param doors what documents come through, within a budget
   */
  public Jobs(
      Consumer<Consumer<Ledger>> writing,
      Supplier<Reader> reader,
      Supplier<CliticAnalyser> clitics,
      Function<CharacterBudget, Doors> doors) {
    this.writing = writing;
    this.reader = reader;
    this.clitics = clitics;
    this.doors = doors;
  }

  /**
   * Adds what files and addresses hold, after what was asked for before.
   *
   * @param named what people called it
   * @param as the article under the name that it is to have
   * @param over runs when all was read, however it ended
   */
  public Job start(
      List<String> paths, List<String> named, Function<Article, Article> as, Runnable over) {
    Job job = new Job(UUID.randomUUID().toString(), named);
    synchronized (jobs) {
      jobs.put(job.id(), job);
      if (jobs.size() > REMEMBERED) {
        jobs.remove(jobs.keySet().iterator().next());
      }
    }
    worker.execute(() -> run(job, paths, as, over));
    return job;
  }

  /** A job of the last {@value #REMEMBERED}. */
  public Optional<Job> find(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  private void run(Job job, List<String> paths, Function<Article, Article> as, Runnable over) {
    try {
      job.started();
      writing.accept(ledger -> add(job, ledger, paths, as));
      job.ended(stopping ? "the desk was stopped; add the rest again" : null);
    } catch (LedgerException e) {
      job.ended(String.valueOf(e.getMessage()));
    } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
      job.ended("the program failed on it (" + e + "); please report it");
    } finally {
      over.run();
    }
  }

  private void add(Job job, Ledger ledger, List<String> paths, Function<Article, Article> as) {
    try (LedgerIndex index = LedgerIndex.open(ledger, clitics, IndexListener.NONE)) {
      Intake intake =
          new Intake(ledger, index, reader, () -> reader.get().language().version(), false);
      CharacterBudget budget = CharacterBudget.ofHeap();
      int threads = Runtime.getRuntime().availableProcessors();
      ReadingLine line = new ReadingLine(doors.apply(budget), threads, budget, () -> stopping);
      line.run(
          paths,
          InputStream.nullInputStream(),
          article -> intake.read(as.apply(article)),
          new Sink(job, intake));
      intake.commit(!stopping);
    }
  }

  private record Sink(Job job, Intake intake) implements ReadingLine.Sink<Intake.Outcome> {

    @Override
    public void done(Intake.Outcome outcome) {
      try {
        job.took(intake.take(outcome));
      } catch (LedgerException e) {
        if (e.reason() != LedgerException.Reason.BAD_RECORD) {
          throw e;
        }
        failed(outcome.source(), e);
      }
    }

    @Override
    public void skipped(Skipped skipped) {
      job.passedOver(skipped);
    }

    @Override
    public void failed(String source, Throwable fault) {
      job.passedOver(new Skipped(source, "the program failed on it (" + fault + ")"));
    }

    @Override
    public void advanced(long bytes) {}

    @Override
    public void waiting() {}
  }

  /** Stops where it is sound to stop; what was read until then is kept. */
  @Override
  public void close() {
    stopping = true;
    worker.shutdown();
    try {
      boolean _ = worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
