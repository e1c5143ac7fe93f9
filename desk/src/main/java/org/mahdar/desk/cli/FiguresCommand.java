package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.figure.Amount;
import org.mahdar.ledger.figure.Conflict;
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
      all = ledger.look(connection -> Figures.of(connection, filter));
    }
    List<Series> wanted =
        all.stream().filter(series -> !conflicts || !series.conflicts().isEmpty()).toList();
    Answer answer =
        new Answer(
            "series",
            "series",
            "ref",
            "date",
            "value",
            "unit",
            "period",
            "conflict",
            "carried",
            "owner");
    int number = 0;
    for (Series series : wanted.stream().limit(ask.limit()).toList()) {
      String name = Integer.toString(++number);
      List<Map<String, @Nullable Object>> rows = rows(name, series);
      rows.forEach(answer::row);
      answer.item(
          Answer.values(
              "series",
              name,
              "unit",
              series.unit(),
              "owners",
              series.owners(),
              "figures",
              rows,
              "conflicts",
              series.conflicts().stream().map(it -> conflict(series, it)).toList()));
    }
    answer.total(wanted.size());
    ask.show(desk, answer);
    return Exit.DONE;
  }

  private static List<Map<String, @Nullable Object>> rows(String name, Series series) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (int i = 0; i < series.amounts().size(); i++) {
      Amount amount = series.amounts().get(i);
      rows.add(
          Answer.values(
              "series", name,
              "ref", amount.reference(),
              "date", amount.carrier().published(),
              "value", (amount.approximate() ? "~" : "") + amount.value().toPlainString(),
              "number", amount.value(),
              "approximate", amount.approximate(),
              "unit", amount.unit(),
              "period", amount.period(),
              "conflict", against(series, i),
              "carried", 1 + amount.carriedBy().size(),
              "what", amount.what(),
              "words", amount.words(),
              "owner", amount.owner(),
              "owner_side", amount.ownerSide(),
              "evidence", Proof.of(amount.carrier(), amount.start(), amount.end()),
              "carried_by", Proof.names(amount.carrier(), amount.carriedBy())));
    }
    return rows;
  }

  private static List<String> against(Series series, int position) {
    List<String> others = new ArrayList<>();
    for (Conflict conflict : series.conflicts()) {
      if (conflict.first() == position || conflict.second() == position) {
        int other = conflict.first() == position ? conflict.second() : conflict.first();
        others.add(series.amounts().get(other).reference());
      }
    }
    return others;
  }

  private static Map<String, @Nullable Object> conflict(Series series, Conflict conflict) {
    return Answer.values(
        "first", series.amounts().get(conflict.first()).reference(),
        "second", series.amounts().get(conflict.second()).reference(),
        "time", new Answer.Code("conflict", conflict.time().code()));
  }
}
