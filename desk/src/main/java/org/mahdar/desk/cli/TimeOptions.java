package org.mahdar.desk.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.likeness.Wording;
import picocli.CommandLine.Option;

/** When and about what. */
final class TimeOptions {

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "Published on this day, month or year, or later.")
  @Nullable String from;

  @Option(
      names = "--until",
      paramLabel = "DATE",
      description = "Published on this day, month or year, or before.")
  @Nullable String until;

  @Option(
      names = "--about",
      paramLabel = "WORD",
      description = "With this word in it, in any form; may be given again.")
  @Nullable List<String> about;

  @Nullable String from() {
    return AskOptions.date("--from", from);
  }

  @Nullable String until() {
    return AskOptions.date("--until", until);
  }

  Wording about() {
    return about == null ? Wording.none() : Wording.of(String.join(" ", about));
  }
}
