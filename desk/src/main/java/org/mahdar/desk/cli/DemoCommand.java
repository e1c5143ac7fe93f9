package org.mahdar.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.chain.Chain;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mahdar demo}: the whole way once, on a corpus that comes with the program. */
@Command(
    name = "demo",
    header = "Show what it does on 28 short reports that come with the program.",
    description = {
      "",
      "Reads the reports into a ledger of their own in a fresh folder, writes the report page and"
          + " opens it where there is a screen. Nothing else is touched."
    },
    footer = {
      "",
      "Exit codes: 0 done, 1 the folder cannot be written, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar demo",
      "  mahdar demo --dir ./demo-ledger --no-open"
    })
final class DemoCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Option(
      names = "--dir",
      paramLabel = "DIR",
      description = "An empty or new folder for it, instead of a fresh temporary one.")
  @Nullable Path wanted;

  @Option(names = "--no-open", description = "Do not open the page in a browser.")
  boolean closed;

  DemoCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    Path folder = folder();
    Path reports = folder.resolve("reports");
    Path page = folder.resolve("report.html");
    DemoReports.unpack(reports);
    InputOptions input = new InputOptions();
    input.paths = List.of(reports.toString());
    List<Minutes> minutes = new ArrayList<>();
    int code;
    try (Ledger ledger = Ledger.open(folder.resolve("ledger"))) {
      Adding adding = Adding.run(desk, ledger, input, false, it -> DemoReports.named(it, reports));
      adding.summary().forEach(desk.console()::line);
      code = adding.skipped() > 0 ? Exit.SKIPPED : Exit.DONE;
      ledger.forEach(minutes::add);
      ReportCommand.write(minutes, ledger.look(Chain::families), page);
    }
    desk.console().line("report     " + Shown.name(page.toString()));
    next(folder);
    if (!closed && !Browser.open(page)) {
      desk.console().say("mahdar: no browser could be started here; open the report yourself");
    }
    return code;
  }

  private void next(Path folder) {
    String ledger = " --ledger " + Shown.name(folder.resolve("ledger").toString());
    desk.console().line("next       mahdar show" + ledger);
    desk.console().line("           mahdar show 11-astana-talks-wire" + ledger);
  }

  private Path folder() {
    try {
      if (wanted == null) {
        return Files.createTempDirectory("mahdar-demo-");
      }
      if (Files.exists(wanted.resolve("reports"))) {
        throw CommandFailed.failed(
            "The demonstration needs a fresh folder: "
                + wanted
                + " holds one already. Name another with --dir, or remove it.");
      }
      return Files.createDirectories(wanted).toAbsolutePath().normalize();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
