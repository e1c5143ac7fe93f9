package org.mahdar.desk.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.Optional;
import org.mahdar.desk.account.Secrets;

/** Secrets that were just made, each shown on one page to whoever made it, once. Thread-safe. */
public final class Once {

  private static final Duration WHILE = Duration.ofMinutes(5);
  private static final int MOST = 1_000;

  private record Made(String person, String secret) {}

  private final Cache<String, Made> made =
      Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(WHILE).build();

  /**
   * Keeps one until its page is loaded.
   *
   * @return what the page's address calls it
   */
  public String keep(String person, String secret) {
    String name = Secrets.fresh();
    made.put(name, new Made(person, secret));
    return name;
  }

  /** What was kept for a person under a name; never twice. */
  public Optional<String> take(String person, String name) {
    return Optional.ofNullable(made.asMap().remove(name))
        .filter(it -> it.person().equals(person))
        .map(Made::secret);
  }
}
