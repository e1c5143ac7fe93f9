package org.mahdar.desk.cli;

import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.decision.Signature;
import picocli.CommandLine.Option;

/** Who decides, and why. */
final class SignatureOptions {

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who decides, as colleagues will read it. Without it $MAHDAR_USER.")
  @Nullable String who;

  @Option(
      names = "--why",
      paramLabel = "TEXT",
      required = true,
      description = "Why, in a sentence. It is kept with the decision.")
  String why = "";

  Signature signature() {
    String name = who != null ? who : System.getenv().getOrDefault("MAHDAR_USER", "");
    if (name.isBlank()) {
      throw CommandFailed.usage(
          "Nobody is named who decides this. Say --by NAME, or set MAHDAR_USER.");
    }
    return new Signature(name, why);
  }
}
