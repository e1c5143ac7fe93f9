package org.mahdar.desk.cli;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.web.Answer;
import org.mahdar.source.web.Condition;
import org.mahdar.source.web.Fetched;
import org.mahdar.source.web.Fetcher;
import org.mahdar.source.web.Fetching;

/**
 * One look at one feed: asks only for what is new, and notes what came of it. Nothing is remembered
 * before {@link #remember}: what a run that was broken off has not kept is fetched again.
 */
final class WatchRound implements Fetching {

  private static final int MOST_TRIES = 5;
  private static final Pattern MAX_AGE = Pattern.compile("max-age\\s*=\\s*\"?(\\d{1,9})");

  private final Fetcher fetcher;
  private final WatchState state;
  private final URI feed;
  private final int most;
  private final Set<String> pages = new HashSet<>();
  private final Set<String> lost = new HashSet<>();
  private @Nullable Answer answer;
  private boolean retry;
  private int left;

  /**
   * @param most how many items to fetch; the rest comes with the next look
   */
  WatchRound(Fetcher fetcher, WatchState state, URI feed, int most) {
    this.fetcher = fetcher;
    this.state = state;
    this.feed = feed;
    this.most = most;
  }

  @Override
  public synchronized Answer fetch(URI address) {
    String name = address.toString();
    if (address.equals(feed)) {
      Condition condition = state.feed(name).condition();
      Answer given = fetcher.fetch(address, condition);
      answer = given;
      return given;
    }
    if (state.seen(name)) {
      return new Answer.Unchanged();
    }
    if (pages.size() + lost.size() >= most) {
      left++;
      return new Answer.Unchanged();
    }
    Answer given = fetcher.fetch(address);
    if (given instanceof Answer.Failed failed && failed.passing()) {
      lost.add(name);
    } else {
      pages.add(name);
    }
    return given;
  }

  /**
   * Remembers what the ledger holds now.
   *
   * @param done the documents that were handed over, by their source; null when all were
   */
  synchronized void remember(@Nullable Set<String> done) {
    pages.stream().filter(page -> done == null || done.contains(page)).forEach(state::see);
    if (done != null) {
      return;
    }
    for (String page : lost) {
      if (state.failed(page) >= MOST_TRIES) {
        state.see(page);
      } else {
        retry = true;
      }
    }
    String name = feed.toString();
    if (answer instanceof Answer.Received(Fetched fetched) && !retry && left == 0) {
      String etag = fetched.header("ETag");
      state.feed(name, state.feed(name).received(etag, fetched.header("Last-Modified")));
    }
  }

  /** How many items wait for the next look. */
  synchronized int left() {
    return left;
  }

  synchronized boolean unchanged() {
    return answer instanceof Answer.Unchanged;
  }

  /** Why the feed was not received, or null. */
  synchronized Answer.@Nullable Failed failed() {
    return answer instanceof Answer.Failed failed ? failed : null;
  }

  /** How long the server says that what was received holds. */
  synchronized Duration holds() {
    String control =
        answer instanceof Answer.Received(Fetched fetched) ? fetched.header("Cache-Control") : null;
    Matcher age = MAX_AGE.matcher(control == null ? "" : control.toLowerCase(Locale.ROOT));
    return age.find() ? Duration.ofSeconds(Long.parseLong(age.group(1))) : Duration.ZERO;
  }
}
