package org.mahdar.desk.cli;

import java.io.InputStream;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Progress;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.index.LedgerIndex;
import org.mahdar.desk.intake.CharacterBudget;
import org.mahdar.desk.intake.Intake;
import org.mahdar.desk.intake.ReadingLine;
import org.mahdar.ledger.Added;
import org.mahdar.ledger.Ledger;
import org.mahdar.source.Doors;
import org.mahdar.source.FieldMap;
import org.mahdar.source.Following;
import org.mahdar.source.Skipped;
import org.mahdar.source.web.Answer;
import org.mahdar.source.web.Fetcher;
import org.mahdar.source.web.Fetching;

/** Asks feeds again and again, and puts what is new into a ledger. */
final class Watching {

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final int MOST_DOUBLINGS = 10;

  private final Desk desk;
  private final Ledger ledger;
  private final LedgerIndex index;
  private final Fetcher fetcher;
  private final UnaryOperator<Fetching> around;
  private final Following following;
  private final Duration every;
  private final WatchState state;
  private final Clock clock = Clock.systemUTC();
  private final RandomGenerator random = RandomGenerator.getDefault();
  private long skipped;

  /**
   * @param around what is fetched passes through it
   * @param every how long to wait between two looks at a feed
   */
  Watching(
      Desk desk,
      Ledger ledger,
      LedgerIndex index,
      Fetcher fetcher,
      UnaryOperator<Fetching> around,
      Following following,
      Duration every) {
    this.desk = desk;
    this.ledger = ledger;
    this.index = index;
    this.fetcher = fetcher;
    this.around = around;
    this.following = following;
    this.every = every;
    this.state = WatchState.in(ledger.folder());
  }

  /** How many inputs were skipped so far. */
  long skipped() {
    return skipped;
  }

  /** One look at each feed; one that failed lately waits its time. */
  void once(List<URI> feeds) {
    for (URI feed : feeds) {
      WatchState.Feed known = state.feed(feed.toString());
      if (stopped()) {
        return;
      }
      if (known.failures() > 0 && clock.instant().isBefore(known.due())) {
        tell(feed, "failed last time; not asked before " + known.next());
        skipped++;
      } else {
        look(feed);
      }
    }
  }

  /** Goes on until it is stopped. */
  void on(List<URI> feeds) {
    for (URI feed : feeds) {
      Instant due = state.feed(feed.toString()).due();
      if (clock.instant().isBefore(due)) {
        tell(feed, "was asked lately; next " + due);
      }
    }
    while (!stopped()) {
      for (URI feed : feeds) {
        if (!stopped() && !clock.instant().isBefore(state.feed(feed.toString()).due())) {
          look(feed);
        }
      }
      pause();
    }
  }

  private boolean stopped() {
    return desk.interruption().asked() || Thread.currentThread().isInterrupted();
  }

  private static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void look(URI feed) {
    WatchRound round = new WatchRound(fetcher, state, feed, following.most());
    CharacterBudget budget = CharacterBudget.ofHeap();
    Following all = new Following(following.wanted(), following.hosts(), Integer.MAX_VALUE);
    Doors doors = new Doors(FieldMap.standard(), budget.limits()).online(around.apply(round), all);
    ReadingLine line =
        new ReadingLine(
            doors, Runtime.getRuntime().availableProcessors(), budget, desk.interruption()::asked);
    Adding adding = new Adding(desk, ledger, index, false, 0);
    Noting noting = new Noting(adding);
    line.run(List.of(feed.toString()), InputStream.nullInputStream(), adding::outcome, noting);
    adding.commit();
    desk.console().clearBar();
    skipped += adding.skipped();
    round.remember(stopped() ? noting.done : null);
    if (!stopped()) {
      plan(feed, round);
      tell(feed, became(adding, round) + "; next " + in(feed));
    }
    state.save();
  }

  /** Results, and which documents they are of. */
  private static final class Noting implements ReadingLine.Sink<Intake.Outcome> {

    private final Adding adding;
    private final Set<String> done = new HashSet<>();

    private Noting(Adding adding) {
      this.adding = adding;
    }

    @Override
    public void done(Intake.Outcome outcome) {
      adding.done(outcome);
      done.add(outcome.source());
    }

    @Override
    public void skipped(Skipped each) {
      adding.skipped(each);
    }

    @Override
    public void failed(String source, Throwable fault) {
      adding.failed(source, fault);
    }

    @Override
    public void advanced(long bytes) {
      adding.advanced(bytes);
    }

    @Override
    public void waiting() {
      adding.waiting();
    }
  }

  private static String became(Adding adding, WatchRound round) {
    if (round.failed() != null) {
      return "failed";
    }
    return round.unchanged()
        ? "nothing new"
        : adding.documents(Added.ADDED)
            + " added, "
            + adding.documents(Added.UNCHANGED)
            + " unchanged, "
            + adding.skipped()
            + " skipped"
            + (round.left() > 0 ? ", " + round.left() + " left for the next look" : "");
  }

  /** Later after each failure, never all at once, and never before the server wants it. */
  private void plan(URI feed, WatchRound round) {
    WatchState.Feed known = state.feed(feed.toString());
    Answer.Failed failed = round.failed();
    int failures = failed == null ? 0 : known.failures() + 1;
    Duration wait = every.multipliedBy(1L << Math.min(failures, MOST_DOUBLINGS));
    wait = longer(shorter(wait, LONGEST), shorter(asked(failed, round), LONGEST));
    Duration scattered = wait.plusMillis((long) (wait.toMillis() * 0.1 * random.nextDouble()));
    state.feed(feed.toString(), known.asked(clock.instant().plus(scattered), failures));
  }

  private static Duration asked(Answer.@Nullable Failed failed, WatchRound round) {
    if (failed == null) {
      return round.holds();
    }
    return failed.pause() == null ? Duration.ZERO : failed.pause();
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private String in(URI feed) {
    Instant due = state.feed(feed.toString()).due();
    return "in " + Progress.spoken(Duration.between(clock.instant(), due));
  }

  private void tell(URI feed, String what) {
    String now = clock.instant().toString().substring(0, 19) + "Z";
    desk.console().line(now + "  " + Shown.name(feed.toString()) + "  " + what);
    desk.console().flush();
  }
}
