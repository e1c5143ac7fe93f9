package org.mahdar.desk.cli;

import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.mahdar.ledger.Ledger;
import org.mahdar.source.web.Fetching;
import org.mahdar.source.web.Keep;
import org.mahdar.source.web.Keeping;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mahdar add}: documents in, records kept. */
@Command(
    name = "add",
    header = "Read documents and keep their records in a ledger.",
    description = {
      "",
      "Adding the same document twice changes nothing. Ctrl-C stops cleanly: what was read is kept,"
          + " and the same command goes on from there."
    },
    footer = {
      "",
      "Exit codes: 0 all was added or there already, 3 something was skipped, 1 the ledger cannot be"
          + " used, 2 the command was typed wrongly, 130 stopped by Ctrl-C.",
      "",
      "Examples:",
      "  mahdar add reports/",
      "  mahdar add --ledger ./astana news.zip more.jsonl",
      "  mahdar add --keep https://example.org/story",
      "  mahdar add --map text=story,published=day archive.jsonl"
    })
final class AddCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Mixin InputOptions input = new InputOptions();
  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin LexiconOption lexicon = new LexiconOption();

  @Option(
      names = "--again",
      description = "Read again also what the ledger holds, and replace records that differ.")
  boolean again;

  @Option(names = "--keep", description = WatchCommand.KEEP)
  boolean kept;

  AddCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    lexicon.use(desk);
    try (Ledger open = Ledger.open(ledger.address());
        Keep keep = WatchCommand.keepIn(open.folder())) {
      UnaryOperator<Fetching> around =
          kept ? fetching -> new Keeping(fetching, keep) : UnaryOperator.identity();
      Adding adding = Adding.run(desk, open, input, again, UnaryOperator.identity(), around);
      adding.summary().forEach(desk.console()::line);
      if (desk.interruption().asked()) {
        desk.console().line("stopped    what was read is kept; the same command goes on from here");
        return Exit.INTERRUPTED;
      }
      return adding.skipped() > 0 ? Exit.SKIPPED : Exit.DONE;
    }
  }
}
