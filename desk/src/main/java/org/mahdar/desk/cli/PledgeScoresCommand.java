package org.mahdar.desk.cli;

import java.util.concurrent.Callable;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.ScoreRows;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.pledge.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mahdar pledges scores}: every score ever given. */
@Command(
    name = "scores",
    header = "List every score that people gave, in order: the history.",
    footer = {
      "",
      "Exit codes: 0 answered, 1 no such ledger, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar pledges scores",
      "  mahdar pledges scores --format csv > scores.csv"
    })
final class PledgeScoresCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin AskOptions ask = new AskOptions();

  PledgeScoresCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    Answer answer = new Answer("scores", "at", "person", "scale", "value", "note", "words");
    try (Ledger ledger = ask.open()) {
      var all = ledger.look(Scores::all);
      all.stream().limit(ask.limit()).map(ScoreRows::row).forEach(answer::add);
      answer.total(all.size());
    }
    ask.show(desk, answer);
    return Exit.DONE;
  }
}
