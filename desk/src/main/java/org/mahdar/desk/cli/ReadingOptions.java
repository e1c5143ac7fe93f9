package org.mahdar.desk.cli;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.intake.CharacterBudget;
import org.mahdar.desk.intake.ReadingLine;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import org.mahdar.source.web.Fetching;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How to read documents: shared by the commands that do. */
final class ReadingOptions {

  @Option(
      names = "--map",
      split = ",",
      paramLabel = "FIELD=NAME",
      description =
          "Where JSON documents and tables keep a field: title, text, url, outlet, byline, section,"
              + " agency, language, published, modified, captured or terms. Common names are known,"
              + " in English and Arabic.")
  Map<String, String> map = new TreeMap<>();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents to read at a time (as many as there are processors).")
  int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--follow",
      description =
          "Fetch also the items of feeds and the pages of site maps, from the list's own site.")
  boolean follow;

  @Mixin WebOptions web = new WebOptions();

  /**
   * The line that reads documents.
   *
   * @param around what is fetched passes through it
   */
  ReadingLine line(Desk desk, List<String> paths, UnaryOperator<Fetching> around) {
    if (threads < 1 || threads > 1024) {
      throw CommandFailed.usage(
          "--threads " + threads + " makes no sense: give a number from 1 to 1024");
    }
    warnOfSilence(desk.console(), paths);
    CharacterBudget budget = CharacterBudget.ofHeap();
    Fetching fetching = around.apply(web.fetcher(desk.interruption()::asked));
    Doors doors = new Doors(fields(), budget.limits()).online(fetching, web.following(follow));
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
  private static void warnOfSilence(Console console, List<String> paths) {
    if (paths.contains("-") && console.terminals().in()) {
      console.say("mahdar: reading from the terminal; end with Ctrl-D");
    }
  }
}
