package org.mahdar.desk.cli;

import org.mahdar.desk.cli.terminal.Console;
import picocli.CommandLine.Option;

/** How rows are shown. */
final class ListingOptions {

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}; ${DEFAULT-VALUE} unless said.")
  Listing.Format format = Listing.Format.table;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "Rows of a table: ${DEFAULT-VALUE} unless said, 0 for all.")
  int limit = 50;

  void print(Listing listing, Console console, String nothing) {
    listing.print(console, format, Math.max(0, limit), nothing);
  }
}
