package org.mahdar.desk.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What to read, and how: shared by the commands that read documents. */
final class InputOptions {

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description =
          "Text files, folders, .zip and .gz archives, JSON arrays, JSON Lines; - for standard"
              + " input. A document longer than the memory allows is skipped;"
              + " MAHDAR_JAVA_OPTS=-Xmx4g allows more.")
  List<String> paths = List.of();

  @Option(
      names = "--map",
      split = ",",
      paramLabel = "FIELD=NAME",
      description =
          "Where JSON documents keep a field: title, text, url, outlet, byline, published,"
              + " modified or captured. Common names are known.")
  Map<String, String> map = new TreeMap<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at a time (as many as there are processors).")
  int threads = Runtime.getRuntime().availableProcessors();

  /** The line that reads them. */
  ReadingLine line(Desk desk) {
    if (threads < 1 || threads > 1024) {
      throw CommandFailed.usage(
          "--threads " + threads + " makes no sense: give a number from 1 to 1024");
    }
    warnOfSilence(desk.console());
    CharacterBudget budget = CharacterBudget.ofHeap();
    Doors doors = new Doors(fields(), budget.limits());
    return new ReadingLine(doors, threads, budget, desk.interruption()::asked);
  }

  private FieldMap fields() {
    try {
      return FieldMap.standard().with(map);
    } catch (IllegalArgumentException e) {
      throw CommandFailed.usage("--map: " + e.getMessage());
    }
  }

  /** Somebody who typed - by mistake would wait for ever. */
  private void warnOfSilence(Console console) {
    if (paths.contains("-") && console.terminals().in()) {
      console.say("mahdar: reading from the terminal; end with Ctrl-D");
    }
  }
}
