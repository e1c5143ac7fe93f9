package org.mahdar.desk.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.StatementRows;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.statement.Said;
import org.mahdar.ledger.statement.StatementFilter;
import org.mahdar.ledger.statement.Statements;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mahdar statements}. */
@Command(
    name = "statements",
    header = "Who said what: by speaker, side, act, date and words.",
    description = {
      "",
      "One line a statement, in order of publication. The same words in several papers are one line;"
          + " texts counts them."
    },
    footer = {
      "",
      "Exit codes: 0 answered, 1 no such ledger, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar statements --by KZ --about التجارة",
      "  mahdar statements --by person:wang-yi --act warn --act criticise",
      "  mahdar statements --by China --from 2024-07 --until 2024-07 --format csv > july.csv"
    })
final class StatementsCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin AskOptions ask = new AskOptions();
  @Mixin TimeOptions time = new TimeOptions();

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "A state (KZ, its name) and all who speak for it, an actor's id, or a name.")
  @Nullable List<String> by;

  @Option(
      names = "--act",
      paramLabel = "ACT",
      description = "say, stress, announce, warn, deny, … as in the records; may be given again.")
  @Nullable List<String> acts;

  StatementsCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    StatementFilter filter =
        new StatementFilter(
            AskOptions.who(by),
            acts == null ? Set.of() : Codes.acts(acts),
            time.from(),
            time.until(),
            time.about());
    List<Said> all;
    try (Ledger ledger = ask.open()) {
      all = ledger.ask(tables -> Statements.of(tables, filter));
    }
    ask.show(desk, StatementRows.answer(all, ask.limit()));
    return Exit.DONE;
  }
}
