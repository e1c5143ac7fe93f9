package org.mahdar.desk.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.FigureRows;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.figure.FigureFilter;
import org.mahdar.ledger.figure.Figures;
import org.mahdar.ledger.figure.Series;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mahdar figures}: numbers of one thing, each with its owner. */
@Command(
    name = "figures",
    header = "Whose numbers are these: series by owner, conflicts side by side.",
    description = {
      "",
      "Numbers of one thing in one unit stand together, by owner. Where owners differ for one time,"
          + " each line names the lines that it differs from. Nothing is averaged. Series with"
          + " conflicts come first; numbers whose owner nobody names are left out unless --unowned."
    },
    footer = {
      "",
      "Exit codes: 0 answered, 1 no such ledger, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar figures --conflicts",
      "  mahdar figures --owner KZ --unit USD",
      "  mahdar figures --about التجارة --unowned --format json > trade.json"
    })
final class FiguresCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin AskOptions ask = new AskOptions();
  @Mixin TimeOptions time = new TimeOptions();

  @Option(
      names = "--owner",
      paramLabel = "WHO",
      description = "Series in which this owner has a number: a state or part of a name.")
  @Nullable List<String> owners;

  @Option(names = "--unit", paramLabel = "UNIT", description = "USD, percent, person, … .")
  @Nullable List<String> units;

  @Option(names = "--conflicts", description = "Only series in which owners differ.")
  boolean conflicts;

  @Option(names = "--unowned", description = "Numbers whose owner nobody names too.")
  boolean unowned;

  FiguresCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    FigureFilter filter =
        new FigureFilter(
            AskOptions.who(owners),
            units == null ? Set.of() : Set.copyOf(units),
            time.from(),
            time.until(),
            time.about(),
            unowned);
    List<Series> all;
    try (Ledger ledger = ask.open()) {
      all = ledger.ask(tables -> Figures.of(tables, filter));
    }
    List<Series> wanted =
        all.stream().filter(series -> !conflicts || !series.conflicts().isEmpty()).toList();
    ask.show(desk, FigureRows.answer(wanted, ask.limit()));
    return Exit.DONE;
  }
}
