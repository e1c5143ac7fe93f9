package org.mahdar.desk.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.mahdar.desk.answer.KeptCopies;
import org.mahdar.desk.index.LedgerIndex;
import org.mahdar.ledger.Ledger;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.web.Fetcher;
import org.mahdar.source.web.Fetching;
import org.mahdar.source.web.Keep;
import org.mahdar.source.web.Keeping;
import org.mahdar.source.web.WebAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mahdar watch}: new items of feeds, kept as they come. */
@Command(
    name = "watch",
    header = "Look at feeds again and again and keep what is new in a ledger.",
    description = {
      "",
      "Items without their whole text are fetched from the feed's own site. Servers are asked only"
          + " for what has changed, one request to a host at a time, and not before they want it;"
          + " robots.txt is obeyed. What was seen is remembered in the ledger's folder, so a"
          + " restart fetches nothing again. Ctrl-C stops cleanly."
    },
    footer = {
      "",
      "Exit codes: 0 looked once, 3 something was skipped, 1 the ledger cannot be used, 2 the command"
          + " was typed wrongly, 130 stopped by Ctrl-C.",
      "",
      "Examples:",
      "  mahdar watch https://example.org/feed",
      "  mahdar watch --every 1h --keep https://example.org/feed https://example.com/news-sitemap.xml",
      "  mahdar watch --once https://example.org/feed   from cron"
    })
final class WatchCommand implements Callable<Integer> {

  private static final Duration SHORTEST = Duration.ofSeconds(10);

  private final Desk desk;

  @Mixin CommonOptions common;

  @Parameters(
      paramLabel = "FEED",
      arity = "1..*",
      description = "Addresses of feeds (RSS, Atom, JSON Feed) or site maps.")
  List<String> addresses = List.of();

  @Option(
      names = "--every",
      paramLabel = "TIME",
      description = "Between two looks at a feed: 90s, 15m, 2h, 1d; ${DEFAULT-VALUE} unless said.")
  String every = "15m";

  @Option(names = "--once", description = "Look once and end.")
  boolean once;

  @Option(names = "--no-follow", description = "Read only what the feeds hold themselves.")
  boolean feedsOnly;

  @Option(names = "--keep", description = KEEP)
  boolean kept;

  @Mixin WebOptions web = new WebOptions();
  @Mixin LedgerOption ledger = new LedgerOption();
  @Mixin LexiconOption lexicon = new LexiconOption();

  static final String KEEP =
      "Keep each page as it was received, in web archives in the ledger's folder.";

  WatchCommand(Desk desk) {
    this.desk = desk;
    this.common = new CommonOptions(desk);
  }

  @Override
  public Integer call() {
    List<URI> feeds = feeds();
    Duration pause = time(every);
    lexicon.use(desk);
    try (Fetcher fetcher = web.fetcher(desk.interruption()::asked);
        Ledger open = Ledger.open(ledger.address());
        LedgerIndex index = LedgerIndex.open(open, desk::clitics, new IndexNotes(desk.console()));
        Keep keep = keepIn(open.folder())) {
      UnaryOperator<Fetching> around =
          kept ? fetching -> new Keeping(fetching, keep) : UnaryOperator.identity();
      Watching watching =
          new Watching(desk, open, index, fetcher, around, web.following(!feedsOnly), pause);
      if (once) {
        watching.once(feeds);
      } else {
        watching.on(feeds);
      }
      if (desk.interruption().asked()) {
        desk.console().line("stopped    what was read is kept; the same command goes on from here");
        return Exit.INTERRUPTED;
      }
      return watching.skipped() > 0 ? Exit.SKIPPED : Exit.DONE;
    }
  }

  /** Where pages are kept, beside the ledger. */
  static Keep keepIn(Path ledger) {
    return Keep.in(keptIn(ledger), "Mahdar/" + Version.number());
  }

  static Path keptIn(Path ledger) {
    return KeptCopies.in(ledger);
  }

  private List<URI> feeds() {
    List<URI> feeds = new ArrayList<>();
    for (String address : addresses) {
      try {
        URI feed = WebAddress.of(address);
        if (!feeds.contains(feed)) {
          feeds.add(feed);
        }
      } catch (BadInput refused) {
        throw CommandFailed.usage(address + " cannot be watched: " + refused.getMessage());
      }
    }
    return feeds;
  }

  private static Duration time(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    if (!text.matches("\\d{1,6}[smhd]")) {
      throw CommandFailed.usage("--every " + written + ": write a time such as 90s, 15m, 2h or 1d");
    }
    long count = Long.parseLong(text.substring(0, text.length() - 1));
    Duration time =
        switch (text.charAt(text.length() - 1)) {
          case 's' -> Duration.ofSeconds(count);
          case 'm' -> Duration.ofMinutes(count);
          case 'h' -> Duration.ofHours(count);
          default -> Duration.ofDays(count);
        };
    if (time.compareTo(SHORTEST) < 0) {
      throw CommandFailed.usage("--every " + written + " is too often: 10s is the least");
    }
    return time;
  }
}
