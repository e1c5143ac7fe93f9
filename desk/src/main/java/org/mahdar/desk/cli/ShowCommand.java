package org.mahdar.desk.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar show}: a ledger, or a document in it. */
@Command(
    name = "show",
    header = "Show what the ledger holds, or one document with its findings in their place.",
    description = "",
    footer = {
      "",
      "Exit codes: 0 shown, 1 no such ledger, document or kept page, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar show",
      "  mahdar show 11-astana-talks-wire",
      "  mahdar show --format json 3f2a90c1",
      "  mahdar show --kept 3f2a90c1 > page.html"
    })
final class ShowCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(
      arity = "0..1",
      paramLabel = "DOC",
      description = "A document: its id or the start of it, its source, or its file name.")
  @Nullable String document;

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many documents to list: ${DEFAULT-VALUE} unless said, 0 for all.")
  int limit = 50;

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
  Format format = Format.text;

  @Option(
      names = "--kept",
      description = "Print the page as it was received, where add or watch kept it.")
  boolean page;

  /** As typed. */
  enum Format {
    text,
    json
  }

  ShowCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    try (Ledger open = ledger.openToRead()) {
      if (document == null) {
        ledger(open);
      } else {
        document(LedgerOption.find(open, document), new KeptPages(open.folder()));
      }
      return Exit.DONE;
    }
  }

  private void ledger(Ledger open) {
    LedgerView view =
        new LedgerView(open.place(), open.summary(), open.documents(), Math.max(0, limit));
    if (format == Format.json) {
      desk.console().line(view.json());
    } else {
      view.show(desk.console());
    }
  }

  private void document(Minutes minutes, KeptPages kept) {
    Console console = desk.console();
    if (page) {
      console.write(kept.page(minutes));
    } else if (format == Format.json) {
      console.line(MinutesJson.write(minutes));
    } else {
      new DocumentView(console, minutes, kept.place(minutes)).show();
    }
  }
}
