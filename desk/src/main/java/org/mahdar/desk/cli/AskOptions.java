package org.mahdar.desk.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.markup.Label;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Who;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all questions across documents understand. */
final class AskOptions {

  @Mixin LedgerOption ledger = new LedgerOption();

  @Option(names = "--format", paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
  Format format = Format.table;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "How many to list: ${DEFAULT-VALUE} unless said, 0 for all.")
  int limit = 50;

  @Option(
      names = "--lang",
      paramLabel = "LANG",
      description = "The table's labels: ${COMPLETION-CANDIDATES}.")
  Lang lang = Lang.en;

  /** As typed. */
  enum Format {
    table,
    json,
    csv
  }

  /** As typed. */
  enum Lang {
    en,
    ar;

    String of(Label label) {
      return this == ar ? label.arabic() : label.english();
    }
  }

  Ledger open() {
    return ledger.openToRead();
  }

  int limit() {
    return limit <= 0 ? Integer.MAX_VALUE : limit;
  }

  void show(Desk desk, Answer answer) {
    switch (format) {
      case json -> desk.console().line(answer.json());
      case csv -> answer.csv().forEach(desk.console()::line);
      case table -> new AnswerTable(answer, lang).show(desk.console());
    }
  }

  static List<Who> who(@Nullable List<String> typed) {
    return typed == null
        ? List.of()
        : typed.stream().filter(name -> !name.isBlank()).map(Who::parse).toList();
  }

  /** A date as it was typed, or null. */
  static @Nullable String date(String option, @Nullable String typed) {
    if (typed != null && Dates.first(typed).isEmpty()) {
      throw CommandFailed.usage(
          "no date: «"
              + Shown.line(typed)
              + "» in "
              + option
              + ": write 2025, 2025-06 or 2025-06-17");
    }
    return typed;
  }

  static LocalDate day(String option, @Nullable String typed) {
    return Dates.first(date(option, typed)).orElseGet(() -> LocalDate.now(ZoneId.systemDefault()));
  }
}
