package org.mahdar.desk.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.ReadoutRows;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.readout.Accounts;
import org.mahdar.ledger.readout.Comparison;
import org.mahdar.ledger.readout.Line;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar readouts}: two accounts of one meeting. */
@Command(
    name = "readouts",
    header = "Two accounts of one meeting: only here, only there, reworded.",
    description = {
      "",
      "A and B are documents, or with a DATE two states: then the accounts of what both held on that"
          + " day are taken in which one side says more than the other. Sentences are paired by their"
          + " content words; shared says on which. No pair means only that no likeness was found."
    },
    footer = {
      "",
      "Exit codes: 0 answered, 1 no such ledger, document or account, 2 typed wrongly.",
      "",
      "Examples:",
      "  mahdar readouts 17-almaty-meeting-chinese-readout 18-almaty-meeting-kazakh-readout",
      "  mahdar readouts CN KZ 2025-04-25",
      "  mahdar readouts CN KZ 2025-04-25 --only reworded --format json > pairs.json"
    })
final class ReadoutsCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin AskOptions ask = new AskOptions();

  @Parameters(index = "0", paramLabel = "A", description = "A document, or a state.")
  String first = "";

  @Parameters(index = "1", paramLabel = "B", description = "Another document, or state.")
  String second = "";

  @Parameters(index = "2", arity = "0..1", paramLabel = "DATE", description = "Of the meeting.")
  @Nullable String date;

  @Option(
      names = "--only",
      paramLabel = "SORT",
      description = "same, reworded, only_here or only_there; may be given again.")
  @Nullable List<String> only;

  ReadoutsCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    try (Ledger ledger = ask.open()) {
      String day = AskOptions.date("DATE", date);
      Minutes here =
          day == null ? LedgerOption.find(ledger, first) : account(ledger, first, second, day);
      Minutes there =
          day == null ? LedgerOption.find(ledger, second) : account(ledger, second, first, day);
      if (here.id().equals(there.id())) {
        throw CommandFailed.usage("one document twice: name two accounts of one meeting");
      }
      desk.console().say("first   " + Shown.name(here.source()));
      desk.console().say("second  " + Shown.name(there.source()));
      ask.show(desk, ReadoutRows.answer(here, there, lines(here, there), ask.limit()));
    }
    return Exit.DONE;
  }

  private List<Line> lines(Minutes here, Minutes there) {
    return Comparison.of(here, there).stream()
        .filter(line -> only == null || only.contains(line.sort().code()))
        .toList();
  }

  private static Minutes account(Ledger ledger, String side, String other, String day) {
    String state = state(side);
    String opposite = state(other);
    List<Accounts.Account> accounts =
        ledger.ask(tables -> Accounts.of(tables, state, opposite, day));
    return accounts.stream()
        .findFirst()
        .flatMap(account -> ledger.record(account.carrier().document()))
        .orElseThrow(() ->
            CommandFailed.failed(
                "No account in which "
                    + state
                    + " says more than "
                    + opposite
                    + " of a meeting on "
                    + day
                    + ". `mahdar show` lists the documents; name two of them."));
  }

  private static String state(String typed) {
    Who who = Who.parse(typed);
    if (who.sort() != Who.Sort.STATE) {
      throw CommandFailed.usage(
          "no state «" + Shown.line(typed) + "»: with a date, write two states such as CN KZ");
    }
    return who.wanted();
  }
}
