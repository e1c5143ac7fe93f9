package org.mahdar.desk.cli;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Answer;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.pledge.Agreement;
import org.mahdar.ledger.pledge.Register;
import org.mahdar.ledger.pledge.Scale;
import org.mahdar.ledger.pledge.Scores;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code mahdar pledges agreement}: how far those who scored agree. */
@Command(
    name = "agreement",
    header = "Show how far people agree who scored the same promises.",
    description = {
      "",
      "Krippendorff's alpha takes the steps of a scale as ordered and any number of people; Cohen's"
          + " kappa is given where exactly two scored. 1 is agreement, 0 is chance. Where all gave"
          + " the same step throughout, neither is defined."
    },
    footer = {
      "",
      "Exit codes: 0 answered, 1 no such ledger, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar pledges agreement",
      "  mahdar pledges agreement --format json"
    })
final class PledgeAgreementCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin AskOptions ask = new AskOptions();

  PledgeAgreementCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    Answer answer = new Answer("agreement", "scale", "promises", "alpha", "kappa", "people");
    try (Ledger ledger = ask.open()) {
      Register register = ledger.ask(tables -> Register.of(tables, Scope.ALL));
      var scores = ledger.look(Scores::all);
      for (Scale scale : Scale.values()) {
        Agreement agreement = Scores.agreement(register, scores, scale);
        answer.add(
            Answer.values(
                "scale", new Answer.Code("scale", scale.code()),
                "promises", agreement.promises(),
                "alpha", number(agreement.alpha()),
                "kappa", number(agreement.kappa()),
                "people", agreement.people()));
      }
    }
    ask.show(desk, answer);
    return Exit.DONE;
  }

  private static @Nullable String number(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : null;
  }
}
