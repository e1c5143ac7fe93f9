package org.mahdar.source.web;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks servers politely. Redirects are followed by hand, at most five; each hop is held against
 * {@link Machines} and the robots.txt of its host, which is asked for once in the life of this. For
 * one thread at a time.
 */
public final class Fetcher implements Fetching, AutoCloseable {

  private static final Duration LONGEST_WAIT = Duration.ofDays(1);

  private final Exchange exchange;
  private final Hops hops;
  private final Robots robots;
  private final Clock clock;

  /**
   * @param stopped asked while waiting for a host's turn
   */
  public Fetcher(Manners manners, BooleanSupplier stopped) {
    this(manners, stopped, Clock.systemUTC());
  }

  Fetcher(Manners manners, BooleanSupplier stopped, Clock clock) {
    Pace pace = new Pace(manners.gap(), stopped, System::nanoTime);
    this.exchange = new Exchange(manners, pace, clock);
    this.hops = new Hops(exchange);
    this.robots = new Robots(hops, pace);
    this.clock = clock;
  }

  @Override
  public Answer fetch(URI address) {
    return fetch(address, Condition.NONE);
  }

  /** Asks for something else than what was received last. */
  public Answer fetch(URI address, Condition condition) {
    try {
      Fetched fetched = hops.follow(address, condition, robots::check);
      return switch (fetched.status()) {
        case 200 -> new Answer.Received(fetched);
        case 304 -> new Answer.Unchanged();
        default -> refused(fetched).answer();
      };
    } catch (NoAnswer none) {
      return none.answer();
    }
  }

  private NoAnswer refused(Fetched fetched) {
    int status = fetched.status();
    String says = "its server answers " + status;
    if (status == 404 || status == 410) {
      return NoAnswer.lasting(says + ": nothing is there any more; check the address");
    }
    if (status == 401 || status == 403 || status == 402) {
      return NoAnswer.lasting(
          says + ": it does not show it to programs; save the page in a browser and pass the file");
    }
    if (status == 429 || status >= 500) {
      Duration wait = wait(fetched.headers(), clock.instant());
      String when = wait == null ? "try again later" : "try again in " + wait.toSeconds() + " s";
      return NoAnswer.passing(says + "; " + when, wait);
    }
    return NoAnswer.lasting(says + "; check the address");
  }

  /** The Retry-After header: seconds, or a date. */
  static @Nullable Duration wait(HttpHeaders headers, Instant now) {
    String value = headers.firstValue("Retry-After").map(String::strip).orElse("");
    if (value.matches("\\d{1,9}")) {
      return shorter(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return then.isAfter(now) ? shorter(Duration.between(now, then)) : null;
    } catch (DateTimeParseException none) {
      return null;
    }
  }

  private static Duration shorter(Duration wait) {
    return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
  }

  @Override
  public void close() {
    exchange.close();
  }
}
