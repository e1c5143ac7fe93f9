package org.mahdar.source.web;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How servers are asked, and what an answer may cost.
 *
 * @param agent the name that is given to servers
 * @param connect how long to wait for a connection
 * @param answer how long to wait for the head of an answer
 * @param whole how long a whole body may take, however steadily it drips
 * @param bytes the most bytes of a body, unpacked
 * @param gap the least time between two requests to one host
 * @param allowed hosts that may be asked though they lead to this machine or to a private network,
 *     in lower case
 */
public record Manners(
    String agent,
    Duration connect,
    Duration answer,
    Duration whole,
    int bytes,
    Duration gap,
    Set<String> allowed) {

  /** A packed body that unpacks to more than this many times its size is a bomb. */
  static final int RATIO = 200;

  static final int REDIRECTS = 5;

  public Manners {
    if (agent.isBlank() || bytes < 1) {
      throw new IllegalArgumentException("a name and a positive size are needed");
    }
    allowed =
        allowed.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * 10 s for a connection, 30 s for the head of an answer, 60 s and 32 MiB for its body, a second
   * between requests.
   *
   * @param version of this program
   */
  public static Manners of(String version, Set<String> allowed) {
    return new Manners(
        "Mahdar/" + version + " (reads Arabic diplomatic news; obeys robots.txt)",
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofSeconds(60),
        32 << 20,
        Duration.ofSeconds(1),
        allowed);
  }

  public Manners withGap(Duration wanted) {
    return new Manners(agent, connect, answer, whole, bytes, wanted, allowed);
  }

  public Manners withWhole(Duration wanted) {
    return new Manners(agent, connect, answer, wanted, bytes, gap, allowed);
  }

  public Manners withBytes(int most) {
    return new Manners(agent, connect, answer, whole, most, gap, allowed);
  }
}
