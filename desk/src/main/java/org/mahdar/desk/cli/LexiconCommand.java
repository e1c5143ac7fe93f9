package org.mahdar.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.cli.terminal.Table;
import org.mahdar.reading.language.Holding;
import org.mahdar.reading.language.LexiconFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mahdar lexicon}: what there is to read with. */
@Command(
    name = "lexicon",
    header = "Count the words and rules that it reads with, or check your own.",
    synopsisSubcommandLabel = "[check DIR...]",
    description = {
      "",
      "One line a family: rows of its tables, wordings in them (before persons, numbers and tenses"
          + " are made from them), rules, guards, and cases of the rules."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 a lexicon cannot be used, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar lexicon",
      "  mahdar lexicon --lexicon ./mine",
      "  mahdar lexicon check ./mine"
    })
final class LexiconCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Mixin LexiconOption lexicon = new LexiconOption();

  LexiconCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    List<LexiconFolder> added = lexicon.folders();
    if (!added.isEmpty()) {
      desk.extend(added);
    }
    desk.console().line("lexicon  " + desk.lexicon());
    show(LexiconFolder.bundled("ar"));
    added.forEach(this::show);
    return Exit.DONE;
  }

  private void show(LexiconFolder folder) {
    Table table = new Table("lrrrrrl");
    table.row(List.of("family", "rows", "wordings", "rules", "guards", "cases", ""));
    for (Holding holding : folder.holdings()) {
      if (!holding.isEmpty()) {
        table.row(
            List.of(
                holding.family().folder(),
                Integer.toString(holding.rows()),
                Integer.toString(holding.wordings()),
                Integer.toString(holding.rules()),
                Integer.toString(holding.guards()),
                Integer.toString(holding.cases()),
                ""));
      }
    }
    desk.console().line("");
    desk.console().line(Shown.name(folder.name()));
    table.lines().forEach(line -> desk.console().line("  " + line));
  }
}
