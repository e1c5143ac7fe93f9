package org.mahdar.desk.cli;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.PledgeRows;
import org.mahdar.desk.answer.ThreadRows;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.pledge.PledgeFilter;
import org.mahdar.ledger.pledge.Register;
import org.mahdar.ledger.pledge.Scores;
import org.mahdar.ledger.pledge.Threads;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mahdar pledges}: the register of promises, and their threads. */
@Command(
    name = "pledges",
    header = "What was promised: the register, and each undertaking over documents and years.",
    description = {
      "",
      "One line a promise, in order of publication; copies of one text are one line. What says"
          + " whether it is new, repeated, strengthened, weakened or changed in date or target,"
          + " against the promise before it in the same undertaking.",
      "",
      "--threads shows the undertakings instead, those voiced most first: each voicing, where the"
          + " thing was announced, and what came about since that may answer it, with the words that"
          + " both share. It judges nothing; the most it says by itself is: no evidence found."
    },
    footer = {
      "",
      "Exit codes: 0 answered, 1 no such ledger, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar pledges --by CN --to KZ",
      "  mahdar pledges --field energy --strength will --from 2024",
      "  mahdar pledges --threads --by China --about القمة",
      "  mahdar pledges --threads --format json > threads.json",
      "  mahdar pledges score 3f2a90c1:p3 kept --person \"Layla H.\" --note \"opened, see 5f0a2411\""
    })
final class PledgesCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin AskOptions ask = new AskOptions();
  @Mixin TimeOptions time = new TimeOptions();

  @Option(
      names = "--by",
      paramLabel = "WHO",
      description = "Whom it binds: a state (CN, its name), an actor's id, or a name.")
  @Nullable List<String> by;

  @Option(names = "--to", paramLabel = "WHO", description = "Towards whom, written as for --by.")
  @Nullable List<String> to;

  @Option(
      names = "--field",
      paramLabel = "FIELD",
      description = "trade, energy, education, … as in the records; may be given again.")
  @Nullable List<String> fields;

  @Option(
      names = "--strength",
      paramLabel = "STRENGTH",
      description = "decided, agreed, will, ready, intends, supports or calls_for.")
  @Nullable List<String> strengths;

  @Option(names = "--threads", description = "Show undertakings with all that belongs to them.")
  boolean threads;

  @Option(names = "--overdue", description = "Only undertakings whose due date has passed.")
  boolean overdue;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day on which due dates are looked at: today unless said.")
  @Nullable String today;

  PledgesCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    PledgeFilter filter =
        new PledgeFilter(
            AskOptions.who(by),
            AskOptions.who(to),
            fields == null ? Set.of() : Set.copyOf(fields),
            strengths == null ? Set.of() : Codes.strengths(strengths),
            time.from(),
            time.until(),
            time.about());
    try (Ledger ledger = ask.open()) {
      ask.show(desk, threads || overdue ? threads(ledger, filter) : register(ledger, filter));
    }
    return Exit.DONE;
  }

  private Answer register(Ledger ledger, PledgeFilter filter) {
    Register register = ledger.ask(tables -> Register.of(tables, filter.scope()));
    return PledgeRows.answer(register.voicings(filter), ask.limit());
  }

  private Answer threads(Ledger ledger, PledgeFilter filter) {
    Threads all = ledger.ask(tables -> Threads.of(tables, filter.scope()));
    ThreadRows rows = new ThreadRows(AskOptions.day("--today", today), ledger.look(Scores::all));
    return rows.answer(
        overdue
            ? all.overdue(filter, rows.today(), ask.limit())
            : all.holding(filter, ask.limit()));
  }
}
