package org.mahdar.desk.cli;

import picocli.CommandLine.Option;

/** What every command understands. */
final class CommonOptions {

  private final Desk desk;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  CommonOptions(Desk desk) {
    this.desk = desk;
  }

  @Option(names = "--verbose", description = "Say more when something fails.")
  void verbose(boolean wanted) {
    desk.verbose(wanted);
  }

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "Colours: auto (on a terminal, unless NO_COLOR is set), always or never.")
  void color(String when) {
    switch (when) {
      case "auto" -> {}
      case "always" -> desk.console().colour(true);
      case "never" -> desk.console().colour(false);
      default -> throw CommandFailed.usage("--color " + when + ": write auto, always or never");
    }
  }
}
