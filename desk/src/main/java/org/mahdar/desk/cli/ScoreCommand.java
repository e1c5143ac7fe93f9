package org.mahdar.desk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.scoring.GoldScore;
import org.mahdar.scoring.NoGoldException;
import org.mahdar.scoring.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar score}: records against what people annotated. */
@Command(
    name = "score",
    header = "Score records against annotations.",
    description = {
      "",
      "Each GOLD_DIR holds one annotation (*.json) a document; RECORDS is what mahdar extract"
          + " prints, - for standard input. Every figure is pooled over all documents; an"
          + " annotation without a record counts as all missed."
    },
    footer = {
      "",
      "Exit codes: 0 scored, 1 a --min is not met or the records cannot be read, 2 there are no"
          + " annotations or the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar extract texts/ > records.jsonl",
      "  mahdar score gold/ records.jsonl --min statements.f1=0.8",
      "  mahdar extract texts/ | mahdar score gold/ - --errors",
      "  mahdar extract texts/ | mahdar score gold/ - --rules"
    })
final class ScoreCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD_DIR... RECORDS",
      description = "Folders of annotations, then the records.")
  List<String> named = List.of();

  @Option(
      names = "--min",
      paramLabel = "METRIC=VALUE",
      description = "Fail when a figure is below; the names are those of --json. Repeatable.")
  List<String> bars = List.of();

  @Option(names = "--errors", description = "A line for each miss, extra and wrong value first.")
  boolean errors;

  @Option(names = "--json", description = "The figures as a JSON object.")
  boolean json;

  @Option(
      names = "--rules",
      description =
          "Instead of the figures: how many findings of each rule are right (a statement with its"
              + " speaker, a pledge with its side), tabs between.")
  boolean rules;

  ScoreCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    String records = named.getLast();
    if (!records.equals("-") && (named.size() == 1 || Files.isDirectory(Path.of(records)))) {
      throw CommandFailed.usage(noRecords(named.getFirst()));
    }
    if (rules && json) {
      throw CommandFailed.usage("--rules prints a table, not JSON: leave out --rules or --json");
    }
    List<Path> folders = new ArrayList<>();
    named.subList(0, named.size() - 1).forEach(folder -> folders.add(Path.of(folder)));
    if (folders.isEmpty()) {
      throw CommandFailed.usage("no annotations were named: write mahdar score GOLD_DIR -");
    }
    Scores scores = scores(folders, records);
    show(scores);
    return belowBars(scores) ? Exit.FAILED : Exit.DONE;
  }

  private static String noRecords(String gold) {
    return "What is to be scored? "
        + gold
        + " holds annotations; the records come after it. First extract them:"
        + " `mahdar extract TEXTS > records.jsonl`, then score them: `mahdar score "
        + gold
        + " records.jsonl`. Or in one: `mahdar extract TEXTS | mahdar score "
        + gold
        + " -`";
  }

  private Scores scores(List<Path> folders, String records) {
    try (InputStream in = records.equals("-") ? desk.console().in() : open(records);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      AtomicLong number = new AtomicLong();
      return GoldScore.of(
          folders,
          lines
              .lines()
              .filter(line -> number.incrementAndGet() > 0 && !line.isBlank())
              .map(line -> record(line, records, number.get())));
    } catch (NoGoldException e) {
      throw new CommandFailed(Exit.USAGE, String.valueOf(e.getMessage()), e);
    } catch (IllegalArgumentException e) {
      throw new CommandFailed(Exit.FAILED, String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String records) throws IOException {
    Path file = Path.of(records);
    if (!Files.exists(file)) {
      throw CommandFailed.usage(
          "There are no records: "
              + records
              + " does not exist. Make it with `mahdar extract TEXTS > "
              + records
              + "`, or pass - and pipe them in.");
    }
    return Files.newInputStream(file);
  }

  private static Minutes record(String line, String records, long number) {
    try {
      return MinutesJson.read(line);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "The records cannot be read: "
              + records
              + ", line "
              + number
              + ": "
              + e.getMessage()
              + ". Make them with `mahdar extract`.",
          e);
    }
  }

  private void show(Scores scores) {
    if (errors) {
      scores.errors().forEach(line -> desk.console().line(fieldByField(line)));
    }
    desk.console().print(shown(scores));
    if (!scores.missing().isEmpty()) {
      desk.console()
          .say(
              "mahdar: no record for "
                  + Kinds.many(scores.missing().size(), "annotation", "annotations")
                  + ": "
                  + Shown.line(String.join(", ", scores.missing())));
    }
  }

  private String shown(Scores scores) {
    if (rules) {
      return scores.ruleTable();
    }
    return json ? scores.json() : scores.table();
  }

  /** The tabs between the fields stay. */
  private static String fieldByField(String line) {
    return Arrays.stream(line.split("\t", -1)).map(Shown::line).collect(Collectors.joining("\t"));
  }

  private boolean belowBars(Scores scores) {
    boolean below = false;
    for (String bar : bars) {
      Optional<String> line = bar(scores, bar);
      line.ifPresent(desk.console()::say);
      below |= line.isPresent();
    }
    return below;
  }

  private static Optional<String> bar(Scores scores, String bar) {
    try {
      return scores.below(bar);
    } catch (IllegalArgumentException e) {
      throw CommandFailed.usage(String.valueOf(e.getMessage()));
    }
  }
}
