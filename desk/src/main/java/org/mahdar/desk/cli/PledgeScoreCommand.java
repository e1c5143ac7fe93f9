package org.mahdar.desk.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.claim.Scope;
import org.mahdar.ledger.pledge.PledgeThread;
import org.mahdar.ledger.pledge.Promise;
import org.mahdar.ledger.pledge.Scale;
import org.mahdar.ledger.pledge.Score;
import org.mahdar.ledger.pledge.Scores;
import org.mahdar.ledger.pledge.Threads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar pledges score}: what a named person holds to have become of a promise. */
@Command(
    name = "score",
    header = "Say what became of a promise, under your name and with a note why.",
    description = {
      "",
      "Values: kept, partly, in_the_works, not; or those of the G20 compliance scale: +1, 0, -1."
          + " withdrawn takes your score on a scale back. Nothing is overwritten: scores are added,"
          + " and `mahdar pledges scores` shows their history."
    },
    footer = {
      "",
      "Exit codes: 0 kept, 1 no such ledger or promise, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar pledges score 11-astana-talks-wire:p3 kept --person \"Layla H.\" --note \"opened\"",
      "  mahdar pledges score 3f2a90c1:p5 --person S.K. --note \"one of two halls\" -- +1",
      "  mahdar pledges score 3f2a90c1:p5 withdrawn --scale g20 --person S.K. --note \"misread\""
    })
final class PledgeScoreCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin LedgerOption ledger = new LedgerOption();

  @Parameters(
      index = "0",
      paramLabel = "DOC:P",
      description = "The promise: a document and its pledge.")
  String place = "";

  @Parameters(index = "1", paramLabel = "VALUE", description = "A step of a scale, or withdrawn.")
  String value = "";

  @Option(names = "--person", required = true, paramLabel = "NAME", description = "Who scores.")
  String person = "";

  @Option(names = "--note", required = true, paramLabel = "TEXT", description = "Why.")
  String note = "";

  @Option(names = "--scale", paramLabel = "SCALE", description = "g20 or pledge; a value names it.")
  @Nullable String scale;

  PledgeScoreCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    Scale chosen = scale();
    if (person.isBlank() || note.isBlank()) {
      throw CommandFailed.usage("a score needs a name and a note: write --person NAME --note TEXT");
    }
    try (Ledger open = Ledger.open(ledger.address())) {
      Promise promise = promise(open);
      Score score =
          open.change(connection ->
              Scores.give(connection, promise, chosen, value, person, note, Instant.now()));
      desk.console()
          .line(
              "kept: "
                  + promise.reference()
                  + " "
                  + score.value()
                  + " by "
                  + Shown.name(score.person())
                  + ", "
                  + score.at());
    }
    return Exit.DONE;
  }

  private Scale scale() {
    if (scale != null) {
      try {
        return Scale.ofCode(scale);
      } catch (IllegalArgumentException e) {
        throw CommandFailed.usage("no scale «" + Shown.line(scale) + "»: write g20 or pledge");
      }
    }
    return Scale.of(value)
        .orElseThrow(() ->
            CommandFailed.usage(
                "no score «"
                    + Shown.line(value)
                    + "»: write one of "
                    + Scale.PLEDGE.steps()
                    + " or "
                    + Scale.G20.steps()
                    + ", or withdrawn with --scale"));
  }

  private Promise promise(Ledger open) {
    int colon = place.lastIndexOf(':');
    if (colon <= 0) {
      throw CommandFailed.usage(
          "no promise «" + Shown.line(place) + "»: write DOC:p1, as `mahdar pledges` lists them");
    }
    Minutes minutes = LedgerOption.find(open, place.substring(0, colon));
    String finding = place.substring(colon + 1);
    Threads threads = open.ask(tables -> Threads.of(tables, Scope.ALL));
    return threads
        .of(minutes.id(), finding)
        .map(PledgeThread::promises)
        .flatMap(all -> all.filter(it -> it.isAt(minutes.id(), finding)).findFirst())
        .orElseThrow(() ->
            CommandFailed.failed(
                "No pledge «"
                    + Shown.line(finding)
                    + "» in "
                    + Shown.line(minutes.source())
                    + ". `mahdar show` of the document lists its pledges."));
  }
}
