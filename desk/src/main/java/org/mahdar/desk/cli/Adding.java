package org.mahdar.desk.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Fingerprint;
import org.mahdar.desk.cli.terminal.Progress;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.index.LedgerIndex;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.RecordId;
import org.mahdar.ledger.Added;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.LedgerException;
import org.mahdar.ledger.LedgerException.Reason;
import org.mahdar.ledger.chain.Chaining;
import org.mahdar.search.Entries;
import org.mahdar.source.Doors;
import org.mahdar.source.Skipped;
import org.mahdar.source.web.Fetching;
import org.mahdar.text.Article;

/** Puts the records of documents into a ledger, and counts what that did. */
final class Adding implements ReadingLine.Sink<Adding.Outcome> {

  private static final int REASONS_SHOWN = 10;

  /** Documents that are linked at a time: their words stay in memory until then. */
  private static final int LINKED_AT_ONCE = 20_000;

  private final Desk desk;
  private final Ledger ledger;
  private final LedgerIndex index;
  private final Chaining chaining;
  private final boolean again;
  private final Progress progress;
  private final Skips skips;
  private final Map<Added, Long> documents = new EnumMap<>(Added.class);
  private final Map<Kind, Long> findings = Kinds.none();
  private final Map<String, Long> reasons = new LinkedHashMap<>();
  private long done;

  /**
   * @param again whether to read documents that the ledger holds already
   */
  Adding(Desk desk, Ledger ledger, LedgerIndex index, boolean again, long totalBytes) {
    this.desk = desk;
    this.ledger = ledger;
    this.index = index;
    this.chaining = new Chaining(ledger);
    this.again = again;
    this.progress = new Progress(desk.console(), totalBytes, true);
    this.skips = new Skips(desk);
  }

  /** Adds everything that {@code input} names to {@code ledger}. */
  static Adding run(
      Desk desk, Ledger ledger, InputOptions input, boolean again, UnaryOperator<Article> as) {
    return run(desk, ledger, input, again, as, UnaryOperator.identity());
  }

  /**
   * Adds everything that {@code input} names to {@code ledger}.
   *
   * @param around what is fetched passes through it
   */
  static Adding run(
      Desk desk,
      Ledger ledger,
      InputOptions input,
      boolean again,
      UnaryOperator<Article> as,
      UnaryOperator<Fetching> around) {
    IndexNotes notes = new IndexNotes(desk.console());
    try (LedgerIndex index = LedgerIndex.open(ledger, desk::clitics, notes)) {
      Adding adding = new Adding(desk, ledger, index, again, Doors.bytes(input.paths));
      ReadingLine line = input.line(desk, around);
      line.run(input.paths, desk.console().in(), it -> adding.outcome(as.apply(it)), adding);
      adding.commit();
      desk.console().clearBar();
      return adding;
    }
  }

  /**
   * A document that was read.
   *
   * @param minutes null when the ledger holds it already
   * @param entries what can be found of it; null where nothing can
   * @param print what it is compared by with other reports; null exactly when {@code minutes} is
   */
  record Outcome(
      String source,
      @Nullable Minutes minutes,
      @Nullable Entries entries,
      @Nullable Fingerprint print) {}

  Outcome outcome(Article article) {
    boolean known = !again && ledger.holds(RecordId.of(article), desk.lexicon());
    if (known) {
      return new Outcome(article.source(), null, null, null);
    }
    Minutes minutes = desk.reader().read(article);
    return new Outcome(
        article.source(), minutes, index.entries(minutes), chaining.fingerprint(minutes));
  }

  @Override
  public void done(Outcome outcome) {
    Minutes minutes = outcome.minutes();
    try {
      if (minutes == null || isHeldBy(minutes)) {
        documents.merge(Added.UNCHANGED, 1L, Long::sum);
      } else {
        add(minutes, outcome.entries(), outcome.print());
      }
    } catch (LedgerException e) {
      if (e.reason() != Reason.BAD_RECORD) {
        throw e;
      }
      failed(outcome.source(), e);
    }
    progress.done(++done);
  }

  /** One document may come twice in a run: what was unknown when it was read may be here now. */
  private boolean isHeldBy(Minutes minutes) {
    return !again && ledger.holds(minutes.id(), minutes.lexicon());
  }

  private void add(Minutes minutes, @Nullable Entries entries, @Nullable Fingerprint print) {
    index.expect();
    Added added = ledger.add(minutes);
    documents.merge(added, 1L, Long::sum);
    if (added != Added.UNCHANGED) {
      Kinds.add(findings, minutes);
      compareLater(print);
      if (entries != null) {
        index.put(entries);
      }
    }
  }

  private void compareLater(@Nullable Fingerprint print) {
    if (print != null) {
      chaining.take(print);
    }
    if (chaining.waiting() >= LINKED_AT_ONCE) {
      ledger.commit();
      chaining.link();
    }
  }

  /**
   * Keeps for good what was added so far, the index never before the ledger, and finds out which of
   * it carries what report; whoever asked to stop gets that with the next addition.
   */
  void commit() {
    ledger.commit();
    index.commit();
    if (!desk.interruption().asked()) {
      chaining.link();
    }
  }

  @Override
  public void skipped(Skipped skipped) {
    skips.skipped(skipped);
    reasons.merge(skipped.reason(), 1L, Long::sum);
  }

  @Override
  public void failed(String source, Throwable fault) {
    skips.failed(source, fault);
    reasons.merge("the program failed on it", 1L, Long::sum);
  }

  @Override
  public void advanced(long bytes) {
    progress.advanced(bytes);
  }

  @Override
  public void waiting() {
    progress.tick();
  }

  long skipped() {
    return skips.count();
  }

  long documents(Added added) {
    return documents.getOrDefault(added, 0L);
  }

  /** What was done, for people. */
  List<String> summary() {
    Duration elapsed = progress.elapsed();
    List<String> lines = new ArrayList<>();
    lines.add("ledger     " + Shown.name(ledger.place()));
    lines.add(
        String.format(
            Locale.ROOT,
            "documents  %,d added, %,d unchanged, %,d replaced, %,d skipped, in %s",
            documents(Added.ADDED),
            documents(Added.UNCHANGED),
            documents(Added.REPLACED),
            skips.count(),
            Progress.spoken(elapsed)));
    if (documents(Added.ADDED) + documents(Added.REPLACED) > 0) {
      lines.add("findings   " + Kinds.spoken(findings));
    }
    reasons.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(REASONS_SHOWN)
        .forEach(reason ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "skipped    %,d: %s",
                    reason.getValue(),
                    Shown.words(reason.getKey()))));
    return lines;
  }
}
