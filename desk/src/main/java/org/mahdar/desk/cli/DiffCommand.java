package org.mahdar.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.mahdar.chain.ChainJson;
import org.mahdar.chain.Link;
import org.mahdar.chain.Report;
import org.mahdar.chain.SideBySide;
import org.mahdar.desk.report.DiffPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar diff}: two articles beside each other. */
@Command(
    name = "diff",
    header = "Put two articles side by side and mark what one does otherwise.",
    description = {
      "",
      "Says whether the two are linked and how (as `mahdar chains`, but of the two alone), then shows"
          + " their sentences in two columns: - stands in the first only, + in the second only, ~"
          + " in both but changed, | moved. Of another translation, the names and figures that both"
          + " have are marked. Of two that are not linked, it says what they share."
    },
    footer = {
      "",
      "Exit codes: 0 shown, linked or not, 1 no such document, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar diff monday.html tuesday.html",
      "  mahdar diff 11-astana-talks-wire 3f2a90c1",
      "  mahdar diff 'news.zip!a.json#4' 'news.zip!b.json#9'",
      "  mahdar diff --format html a.txt b.txt > diff.html"
    })
final class DiffCommand implements Callable<Integer> {

  /** How to print. */
  enum Format {
    table,
    json,
    html
  }

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(
      arity = "2",
      paramLabel = "DOC",
      description =
          "Two documents: files, addresses, documents in an archive as `mahdar chains` names them,"
              + " or documents of the ledger by id, source or file name.")
  List<String> documents = List.of();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description =
          "table (the default), json (the link; nothing when there is none) or html (a page).")
  Format format = Format.table;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin WebOptions web = new WebOptions();
  @Mixin LexiconOption lexicon = new LexiconOption();

  DiffCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    lexicon.use(desk);
    try (OneDocument one = new OneDocument(desk, ledger, web)) {
      show(one.named(documents.getFirst()), one.named(documents.getLast()));
    }
    return Exit.DONE;
  }

  private void show(Report a, Report b) {
    if (a.id().equals(b.id())) {
      throw CommandFailed.failed(
          "The two are one document: " + a.source() + ". Name another one beside it.");
    }
    SideBySide both = SideBySide.of(a, b);
    switch (format) {
      case table -> new DiffView(desk.console(), both).lines().forEach(desk.console()::line);
      case json -> json(both);
      case html -> desk.console().print(DiffPage.of(both));
    }
  }

  private void json(SideBySide both) {
    Link link = both.link();
    if (link == null) {
      desk.console().say("mahdar: the two are not linked: " + DiffView.shares(both));
    } else {
      desk.console().line(ChainJson.of(link));
    }
  }
}
