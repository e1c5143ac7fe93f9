package org.mahdar.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.ChainJson;
import org.mahdar.chain.Chains;
import org.mahdar.chain.Family;
import org.mahdar.chain.Link;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.chain.Chain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar chains}: which articles carry one report. */
@Command(
    name = "chains",
    header = "Find which articles carry one report, and what each did to it.",
    description = {
      "",
      "Prints a link for every two articles that share a text: verbatim, edited, partial (a passage),"
          + " retranslated or quoted. Templates such as daily bulletins are no copies. With"
          + " --families, the articles that carry one report together, and their source if times"
          + " tell it. What is not printed is not linked."
    },
    footer = {
      "",
      "Exit codes: 0 done, 3 something was skipped (a line each says what and why), 1 the ledger"
          + " cannot be used, 2 the command was typed wrongly, 130 stopped by Ctrl-C.",
      "",
      "Examples:",
      "  mahdar chains reports/ --format table",
      "  mahdar chains news.zip > links.jsonl",
      "  mahdar chains --families --ledger ./astana",
      "  mahdar chains --window 3 monday.jsonl tuesday.jsonl"
    })
final class ChainsCommand implements Callable<Integer> {

  /** How to print. */
  enum Format {
    jsonl,
    table
  }

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(
      paramLabel = "PATH",
      arity = "0..*",
      description =
          "Files, folders, archives and addresses, as for `mahdar extract`; without one, the ledger.")
  List<String> paths = List.of();

  @Option(names = "--families", description = "Print families instead of links.")
  boolean families;

  @Option(
      names = "--window",
      paramLabel = "DAYS",
      description = "Articles further apart are not compared (${DEFAULT-VALUE}).")
  int window = Chains.WINDOW;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "jsonl (one object a line, the default) or table (for people).")
  Format format = Format.jsonl;

  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin ReadingOptions reading = new ReadingOptions();
  @Mixin LexiconOption lexicon = new LexiconOption();

  ChainsCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    if (window < 0) {
      throw CommandFailed.usage("--window " + window + " makes no sense: give days, 0 or more");
    }
    if (!paths.isEmpty() && ledger.named != null) {
      throw CommandFailed.usage("name either paths or --ledger, not both");
    }
    if (paths.isEmpty() && families && window == Chains.WINDOW) {
      List<Family> kept = kept();
      if (kept != null) {
        print(kept);
        return Exit.DONE;
      }
    }
    lexicon.use(desk);
    Collecting collecting = new Collecting(desk, window);
    int code = paths.isEmpty() ? collecting.ledger(ledger) : collecting.read(paths, reading);
    if (code == Exit.INTERRUPTED) {
      return code;
    }
    List<Link> links = collecting.links();
    if (families) {
      print(collecting.families(links));
    } else if (format == Format.table) {
      ChainLines.links(links).forEach(desk.console()::line);
    } else {
      links.forEach(link -> desk.console().line(ChainJson.of(link)));
    }
    return code;
  }

  /** The families that adding found; null when something was added since and not yet linked. */
  private @Nullable List<Family> kept() {
    try (Ledger open = ledger.openToRead()) {
      return open.look(Chain::isUpToDate) ? open.look(Chain::families) : null;
    }
  }

  private void print(List<Family> all) {
    if (format == Format.table) {
      ChainLines.families(all).forEach(desk.console()::line);
    } else {
      all.forEach(family -> desk.console().line(ChainJson.of(family)));
    }
  }
}
