package org.mahdar.desk.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.chain.CarriersJson;
import org.mahdar.ledger.chain.Chain;
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
      "  mahdar show --chain 3f2a90c1",
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

  @Option(
      names = "--chain",
      description = "Show only who else carries the document: reprints, edited copies, passages.")
  boolean chain;

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
        document(open, LedgerOption.key(open, document));
      }
      return Exit.DONE;
    }
  }

  private void ledger(Ledger open) {
    if (chain || page) {
      throw CommandFailed.usage("name a document beside " + (chain ? "--chain" : "--kept"));
    }
    LedgerView view =
        new LedgerView(open.place(), open.summary(), open.documents(), Math.max(0, limit));
    if (format == Format.json) {
      desk.console().line(view.json());
    } else {
      view.show(desk.console());
    }
  }

  private void document(Ledger open, long key) {
    Console console = desk.console();
    KeptPages kept = new KeptPages(open.folder());
    Minutes minutes = open.record(key).orElseThrow();
    Chain carriers = open.look(connection -> Chain.of(connection, key));
    DocumentView view = new DocumentView(console, minutes, kept.place(minutes), carriers);
    if (page) {
      console.write(kept.page(minutes));
    } else if (format == Format.json) {
      console.line(chain ? CarriersJson.write(carriers) : MinutesJson.write(minutes));
    } else if (chain) {
      view.chain();
    } else {
      view.show();
    }
  }
}
