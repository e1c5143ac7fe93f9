package org.mahdar.desk.cli;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.mahdar.source.Following;
import org.mahdar.source.web.Fetcher;
import org.mahdar.source.web.Manners;
import picocli.CommandLine.Option;

/** How addresses are asked for; shared by the commands that read them. */
final class WebOptions {

  private static final double SHORTEST_PAUSE = 0.1;

  @Option(
      names = "--allow-host",
      paramLabel = "HOST",
      description =
          "Fetch from this host though it is this machine or in a private network; repeatable.")
  Set<String> allowed = new TreeSet<>();

  @Option(
      names = "--follow-host",
      paramLabel = "HOST",
      description = "Follow links of feeds and site maps to this host too; repeatable.")
  Set<String> followed = new TreeSet<>();

  @Option(
      names = "--follow-limit",
      paramLabel = "N",
      description = "Follow at most so many links in one run: ${DEFAULT-VALUE} unless said.")
  int limit = 1000;

  @Option(
      names = "--pause",
      paramLabel = "SECONDS",
      description =
          "The least pause between two requests to one host: ${DEFAULT-VALUE} unless said. A longer"
              + " one that the host asks for holds.")
  double pause = 1;

  /** Asks nothing before it is asked. */
  Fetcher fetcher(BooleanSupplier stopped) {
    if (!(pause >= SHORTEST_PAUSE) || pause > 3600) {
      throw CommandFailed.usage("--pause " + pause + ": give seconds, from 0.1 to 3600");
    }
    Manners manners = Manners.of(Version.number(), allowed);
    return new Fetcher(manners.withGap(Duration.ofMillis((long) (1000 * pause))), stopped);
  }

  Following following(boolean wanted) {
    if (limit < 0) {
      throw CommandFailed.usage("--follow-limit " + limit + ": give 0 or more");
    }
    return new Following(wanted || !followed.isEmpty(), followed, limit);
  }
}
