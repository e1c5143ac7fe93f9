package org.mahdar.desk.cli;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Progress;
import org.mahdar.finding.MinutesJson;
import org.mahdar.source.Doors;
import org.mahdar.source.Skipped;
import org.mahdar.text.Article;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mahdar extract}: documents in, records out, nothing kept. */
@Command(
    name = "extract",
    header = "Read documents and print a record for each, one JSON object a line.",
    description = {
      "",
      "Records go to standard output in the order of the input, everything else to standard error."
          + " Nothing is kept."
    },
    footer = {
      "",
      "Exit codes: 0 all was read, 3 something was skipped (a line each says what and why), 2 the"
          + " command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar extract reports/ > records.jsonl",
      "  mahdar extract news.zip | head -n 1",
      "  mahdar extract --map text=story,title=name - < articles.jsonl"
    })
final class ExtractCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Mixin InputOptions input = new InputOptions();
  @Mixin LexiconOption lexicon = new LexiconOption();

  ExtractCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    lexicon.use(desk);
    ReadingLine line = input.line(desk);
    Console console = desk.console();
    boolean barHelps = console.terminals().err() && !console.terminals().out();
    Printing printing = new Printing(barHelps ? Doors.bytes(input.paths) : 0, barHelps);
    line.run(input.paths, console.in(), this::record, printing);
    console.clearBar();
    console.flush();
    return printing.skips.count() > 0 ? Exit.SKIPPED : Exit.DONE;
  }

  private byte[] record(Article article) {
    String json = MinutesJson.write(desk.reader().read(article)) + "\n";
    return json.getBytes(StandardCharsets.UTF_8);
  }

  private final class Printing implements ReadingLine.Sink<byte[]> {

    private final Skips skips = new Skips(desk);
    private final Progress progress;
    private final boolean barHelps;
    private long documents;

    private Printing(long bytes, boolean barHelps) {
      this.progress = new Progress(desk.console(), bytes, false);
      this.barHelps = barHelps;
    }

    @Override
    public void done(byte[] record) {
      desk.console().write(record);
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
      desk.console().flush();
      show();
    }

    private void show() {
      if (barHelps) {
        progress.done(documents);
      }
    }
  }
}
