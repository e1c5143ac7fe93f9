package org.mahdar.desk.cli;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Progress;
import org.mahdar.desk.intake.ReadingLine;
import org.mahdar.source.Doors;
import org.mahdar.source.Skipped;
import org.mahdar.text.Article;

/**
 * Prints what became of each document, in order, with a bar on the terminal while the output goes
 * elsewhere.
 */
final class Printing implements ReadingLine.Sink<byte[]> {

  private final Console console;
  private final Skips skips;
  private final Progress progress;
  private final boolean barHelps;
  private long documents;

  private Printing(Desk desk, List<String> paths) {
    this.console = desk.console();
    this.skips = new Skips(desk);
    this.barHelps = console.terminals().err() && !console.terminals().out();
    this.progress = new Progress(console, barHelps ? Doors.bytes(paths) : 0, false);
  }

  /**
   * Prints what {@code work} makes of each document that {@code input} names.
   *
   * @return the exit code
   */
  static int each(Desk desk, InputOptions input, Function<Article, String> work) {
    ReadingLine line = input.line(desk);
    Printing printing = new Printing(desk, input.paths);
    line.run(
        input.paths,
        desk.console().in(),
        article -> work.apply(article).getBytes(StandardCharsets.UTF_8),
        printing);
    return printing.finished();
  }

  @Override
  public void done(byte[] printed) {
    console.write(printed);
    documents++;
    show();
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

  /** Whoever reads the other end of a pipe gets what there is. */
  @Override
  public void waiting() {
    console.flush();
    show();
  }

  /** Takes the bar away; the exit code. */
  private int finished() {
    console.clearBar();
    console.flush();
    return skips.count() > 0 ? Exit.SKIPPED : Exit.DONE;
  }

  private void show() {
    if (barHelps) {
      progress.done(documents);
    }
  }
}
