package org.mahdar.desk.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.ChangeRows;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.change.Change;
import org.mahdar.ledger.change.Changes;
import org.mahdar.ledger.change.Since;
import org.mahdar.ledger.claim.Dates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code mahdar changes}: what is new or changed. */
@Command(
    name = "changes",
    header = "What is new or changed since a day, or since a document came in.",
    description = {
      "",
      "Pledges come first, with what they change; then due dates that passed, events, statements and"
          + " figures. A copy of a text that was there, and words that were there, are no news."
          + " The day is the one on which documents were added, in UTC."
    },
    footer = {
      "",
      "Exit codes: 0 answered, 1 no such ledger or document, 2 the command was typed wrongly.",
      "",
      "Examples:",
      "  mahdar changes --since 2026-11-01",
      "  mahdar changes --since 3f2a90c1 --kind pledge",
      "  mahdar changes --since 2026-11-01 --format json > news.json"
    })
final class ChangesCommand implements Callable<Integer> {

  private final Desk desk;

  @Mixin CommonOptions common;
  @Mixin AskOptions ask = new AskOptions();

  @Option(
      names = "--since",
      required = true,
      paramLabel = "DATE|DOC",
      description = "A day, or a document: what was added after it.")
  String since = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description = "pledge, event, statement, figure or document; may be given again.")
  @Nullable List<String> kinds;

  @Option(
      names = "--today",
      paramLabel = "DATE",
      description = "The day on which due dates are looked at: today unless said.")
  @Nullable String today;

  ChangesCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    LocalDate day = AskOptions.day("--today", today);
    List<Change> all;
    try (Ledger ledger = ask.open()) {
      boolean dated = since.contains("-") && Dates.first(since).isPresent();
      String id = dated ? "" : LedgerOption.find(ledger, since).id();
      all =
          ledger.ask(tables ->
              Changes.of(
                  tables, dated ? Since.day(since) : Since.document(tables.connection(), id), day));
    }
    Set<String> wanted = kinds == null ? Set.of() : Set.copyOf(kinds);
    List<Change> changes =
        all.stream().filter(it -> wanted.isEmpty() || wanted.contains(it.kind())).toList();
    ask.show(desk, ChangeRows.answer(changes, ask.limit()));
    return Exit.DONE;
  }
}
