package org.mahdar.desk.cli;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.mahdar.desk.cli.terminal.Progress;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.index.LedgerIndex;
import org.mahdar.desk.intake.Intake;
import org.mahdar.desk.intake.ReadingLine;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Added;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.LedgerException;
import org.mahdar.ledger.LedgerException.Reason;
import org.mahdar.source.Doors;
import org.mahdar.source.Skipped;
import org.mahdar.source.web.Fetching;
import org.mahdar.text.Article;

/** Puts the records of documents into a ledger, and counts what that did. */
final class Adding implements ReadingLine.Sink<Intake.Outcome> {

  private static final int REASONS_SHOWN = 10;

  private final Desk desk;
  private final Ledger ledger;
  private final Intake intake;
  private final Progress progress;
  private final Skips skips;
  private final Map<Kind, Long> findings = Kinds.none();
  private final Map<String, Long> reasons = new LinkedHashMap<>();
  private long done;

  /**
   * @param again whether to read documents that the ledger holds already
   */
  Adding(Desk desk, Ledger ledger, LedgerIndex index, boolean again, long totalBytes) {
    this.desk = desk;
    this.ledger = ledger;
    this.intake = new Intake(ledger, index, desk::reader, desk::lexicon, again);
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

  Intake.Outcome outcome(Article article) {
    return intake.read(article);
  }

  @Override
  public void done(Intake.Outcome outcome) {
    try {
      Added added = intake.take(outcome);
      Minutes minutes = outcome.minutes();
      if (added != Added.UNCHANGED && minutes != null) {
        Kinds.add(findings, minutes);
      }
    } catch (LedgerException e) {
      if (e.reason() != Reason.BAD_RECORD) {
        throw e;
      }
      failed(outcome.source(), e);
    }
    progress.done(++done);
  }

  /** Keeps for good what was added; whoever asked to stop waits for nothing more. */
  void commit() {
    intake.commit(!desk.interruption().asked());
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
    return intake.documents(added);
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
