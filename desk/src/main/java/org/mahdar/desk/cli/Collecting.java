package org.mahdar.desk.cli;

import java.util.List;
import java.util.function.UnaryOperator;
import org.mahdar.chain.Chains;
import org.mahdar.chain.Family;
import org.mahdar.chain.Fingerprint;
import org.mahdar.chain.Link;
import org.mahdar.chain.Report;
import org.mahdar.chain.Vocabulary;
import org.mahdar.desk.cli.terminal.Progress;
import org.mahdar.desk.intake.ReadingLine;
import org.mahdar.finding.RecordId;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.chain.KeptReports;
import org.mahdar.ledger.chain.Reports;
import org.mahdar.reading.layout.Layout;
import org.mahdar.source.Doors;
import org.mahdar.source.Skipped;
import org.mahdar.text.Article;

/** Brings articles together to be linked. */
final class Collecting implements ReadingLine.Sink<Fingerprint> {

  private final Desk desk;
  private final Chains chains;
  private final Vocabulary vocabulary = Vocabulary.load("ar");
  private final Skips skips;
  private Progress progress;

  Collecting(Desk desk, int window) {
    this.desk = desk;
    this.chains = new Chains(window);
    this.skips = new Skips(desk);
    this.progress = new Progress(desk.console(), 0, true);
  }

  /** Reads documents; the exit code. */
  int read(List<String> paths, ReadingOptions reading) {
    progress = new Progress(desk.console(), Doors.bytes(paths), true);
    ReadingLine line = reading.line(desk, paths, UnaryOperator.identity());
    line.run(paths, desk.console().in(), this::fingerprint, this);
    return code();
  }

  /** Takes the documents of a ledger; the exit code. */
  int ledger(LedgerOption ledger) {
    try (Ledger open = ledger.openToRead()) {
      for (long key : open.look(KeptReports::keys)) {
        open.look(connection -> KeptReports.of(connection, key))
            .ifPresent(report -> done(Fingerprint.of(report, vocabulary)));
      }
    }
    return code();
  }

  /** What links them. */
  List<Link> links() {
    List<Link> links = chains.links();
    desk.console().clearBar();
    return links;
  }

  /** The families that links make. */
  List<Family> families(List<Link> links) {
    return chains.families(links);
  }

  private Fingerprint fingerprint(Article article) {
    return Fingerprint.of(report(desk, article), vocabulary);
  }

  /** An article as chains see it: its first stratum is enough. */
  static Report report(Desk desk, Article article) {
    Layout layout = desk.reader().layout(article);
    return new Report(
        RecordId.of(article),
        article.source(),
        article.url(),
        layout.outlet(),
        layout.agency(),
        layout.title(),
        article.text(),
        Reports.paragraphs(layout.body()),
        Reports.time(layout.published(), layout.publishedBasis(), layout.captured()));
  }

  private int code() {
    desk.console().clearBar();
    if (desk.interruption().asked()) {
      return Exit.INTERRUPTED;
    }
    return skips.count() > 0 ? Exit.SKIPPED : Exit.DONE;
  }

  @Override
  public void done(Fingerprint report) {
    chains.add(report);
    progress.done(chains.size());
  }

  @Override
  public void skipped(Skipped skipped) {
    skips.skipped(skipped);
  }

  @Override
  public void failed(String source, Throwable fault) {
    skips.failed(source, fault);
  }

  @Override
  public void advanced(long bytes) {
    progress.advanced(bytes);
  }

  @Override
  public void waiting() {
    progress.tick();
  }
}
