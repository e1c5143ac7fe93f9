package org.mahdar.desk.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.Ledger;
import picocli.CommandLine.Option;

/** Which ledger is meant. */
final class LedgerOption {

  @Option(
      names = "--ledger",
      paramLabel = "DIR",
      description =
          "The ledger's folder, or a PostgreSQL database: jdbc:postgresql://HOST/NAME. Without it"
              + " $MAHDAR_LEDGER, else mahdar in your data folder.")
  @Nullable String named;

  String address() {
    return named != null ? named : Ledger.defaultAddress();
  }

  Ledger openToRead() {
    return Ledger.openToRead(address());
  }

  /** Where a ledger is that was made before: a decision needs something to decide on. */
  String existing() {
    openToRead().close();
    return address();
  }

  /** The key of a document that must be there. */
  static long key(Ledger ledger, String reference) {
    Optional<Long> found = ledger.find(reference);
    return found.orElseThrow(() -> CommandFailed.failed(unknown(reference, ledger)));
  }

  /** The record of a document that must be there. */
  static Minutes find(Ledger ledger, String reference) {
    Optional<Minutes> found = ledger.minutes(reference);
    return found.orElseThrow(() -> CommandFailed.failed(unknown(reference, ledger)));
  }

  private static String unknown(String reference, Ledger ledger) {
    String start =
        "No document «" + Shown.line(reference) + "» in the ledger " + ledger.place() + ". ";
    return start
        + ledger.documents().stream()
            .map(line -> line.source())
            .filter(source -> Near.is(reference, Near.fileName(source)))
            .findFirst()
            .map(source -> "Did you mean " + Shown.line(source) + "?")
            .orElse("`mahdar show` lists what it holds; name one by id or file name.");
  }
}
