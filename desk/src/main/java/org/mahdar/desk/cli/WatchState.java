package org.mahdar.desk.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.web.Condition;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What watching remembers from run to run, in a file beside the ledger. */
final class WatchState {

  static final String FILE = "watch.json";

  private static final String SCHEMA = "mahdar/watch/1";
  private static final int MOST_SEEN = 200_000;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /**
   * A feed.
   *
   * @param etag of what was received last, or null
   * @param modified Last-Modified of it as written, or null
   * @param next when to ask again at the earliest, ISO 8601
   * @param failures in a row
   */
  record Feed(@Nullable String etag, @Nullable String modified, String next, int failures) {

    static final Feed NEW = new Feed(null, null, Instant.EPOCH.toString(), 0);

    Condition condition() {
      return new Condition(etag, modified);
    }

    /** Now, when it says nothing that is understood. */
    Instant due() {
      try {
        return Instant.parse(next);
      } catch (DateTimeException damaged) {
        return Instant.EPOCH;
      }
    }

    Feed asked(Instant again, int failed) {
      return new Feed(etag, modified, again.toString(), failed);
    }

    Feed received(@Nullable String newEtag, @Nullable String newModified) {
      return new Feed(newEtag, newModified, next, failures);
    }
  }

  /**
   * As it is written.
   *
   * @param seen addresses in feeds that need not be fetched again, the oldest first
   * @param tries how often addresses in feeds failed that may yet be there
   */
  private record Written(
      String schema, Map<String, Feed> feeds, List<String> seen, Map<String, Integer> tries) {}

  private final Path file;
  private final Map<String, Feed> feeds = new TreeMap<>();
  private final Set<String> seen = new LinkedHashSet<>();
  private final Map<String, Integer> tries = new TreeMap<>();

  private WatchState(Path file) {
    this.file = file;
  }

  /**
   * What the last run left, or nothing.
   *
   * @throws CommandFailed when the file cannot be read
   */
  static WatchState in(Path folder) {
    WatchState state = new WatchState(folder.resolve(FILE));
    try {
      if (Files.exists(state.file)) {
        Written written = JSON.readValue(Files.readAllBytes(state.file), Written.class);
        if (!SCHEMA.equals(written.schema())) {
          throw damaged(state.file, null);
        }
        state.feeds.putAll(written.feeds());
        state.seen.addAll(written.seen());
        state.tries.putAll(written.tries());
      }
      return state;
    } catch (JacksonException | NullPointerException e) {
      throw damaged(state.file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CommandFailed damaged(Path file, @Nullable Throwable cause) {
    return new CommandFailed(
        Exit.FAILED,
        "What watching remembers is damaged: "
            + file
            + ". Remove it; feeds are then read anew, and what the ledger holds stays.",
        cause);
  }

  Feed feed(String address) {
    return feeds.getOrDefault(address, Feed.NEW);
  }

  void feed(String address, Feed feed) {
    feeds.put(address, feed);
  }

  boolean seen(String address) {
    return seen.contains(address);
  }

  void see(String address) {
    seen.add(address);
    tries.remove(address);
  }

  /** How often an address has failed, this time included. */
  int failed(String address) {
    return tries.merge(address, 1, Integer::sum);
  }

  /** Writes it whole or not at all. */
  void save() {
    List<String> kept = new ArrayList<>(seen);
    Written written =
        new Written(
            SCHEMA, feeds, kept.subList(Math.max(0, kept.size() - MOST_SEEN), kept.size()), tries);
    try {
      Path part = file.resolveSibling(FILE + ".part");
      Files.write(part, JSON.writeValueAsBytes(written));
      Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
