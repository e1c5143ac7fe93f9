package org.mahdar.desk.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.report.ReportPage;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.chain.Chain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar report}: a ledger as one page. */
@Command(
    name = "report",
    header = "Write the ledger as one self-contained page in Arabic and English.",
    description = "",
    footer = {
      "",
      "Exit codes: 0 written, 1 no such ledger or it cannot be written, 2 the command was typed"
          + " wrongly.",
      "",
      "Examples:",
      "  mahdar report -o report.html",
      "  mahdar report --ledger ./astana -o astana.html --open",
      "  mahdar report -o talks.html 11-astana-talks-wire 13-joint-statement-2024"
    })
final class ReportCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(
      arity = "0..*",
      paramLabel = "DOC",
      description = "Only these documents, each by id, source or file name.")
  List<String> documents = List.of();

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "FILE",
      description = "The page, replaced when it is there.")
  @Nullable Path file;

  @Option(names = "--open", description = "Open it in the browser.")
  boolean open;

  ReportCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    if (file == null) {
      throw CommandFailed.usage("no file to write to: say -o FILE.html");
    }
    try (Ledger opened = ledger.openToRead()) {
      List<Minutes> minutes = chosen(opened);
      write(minutes, opened.look(Chain::families), file);
      desk.console()
          .line(
              Kinds.many(minutes.size(), "document", "documents")
                  + " on "
                  + Shown.name(file.toString()));
    }
    if (open && !Browser.open(file)) {
      desk.console().say("mahdar: no browser could be started here; open the file yourself");
    }
    return Exit.DONE;
  }

  private List<Minutes> chosen(Ledger opened) {
    List<Minutes> chosen = new ArrayList<>();
    if (documents.isEmpty()) {
      opened.forEach(chosen::add);
    } else {
      documents.forEach(reference -> chosen.add(LedgerOption.find(opened, reference)));
    }
    return chosen;
  }

  /** Beside it first: whoever has the old page open never sees half of the new one. */
  static void write(List<Minutes> minutes, List<Family> families, Path file) {
    Path page = file.toAbsolutePath();
    Path draft = page.resolveSibling("." + page.getFileName() + ".part");
    if (Files.isDirectory(page)) {
      throw CommandFailed.failed(
          "The report cannot be written: " + file + " is a folder. Name a file in it with -o.");
    }
    try {
      ReportPage.write(minutes, families, draft);
      Files.move(draft, page, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new CommandFailed(Exit.FAILED, reason(file, e), e);
    }
  }

  private static String reason(Path file, IOException e) {
    return e instanceof NoSuchFileException
        ? "The report cannot be written: there is no folder for "
            + file
            + ". Make it first, or name another file with -o."
        : "The report cannot be written: "
            + file
            + " ("
            + e.getMessage()
            + "). Check space and permissions, or name another file with -o.";
  }
}
