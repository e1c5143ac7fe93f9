package org.mahdar.source.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What hosts ask of programs; asked once for a host. */
final class Robots {

  private static final String NAME = "mahdar";
  private static final int MOST_BYTES = 500 << 10;
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(2);

  /**
   * @param unknown why nothing is known of what is allowed, or null
   */
  private record Rules(BaseRobotRules rules, @Nullable NoAnswer unknown) {}

  private final Hops hops;
  private final Pace pace;
  private final Map<String, Rules> known = new HashMap<>();

  Robots(Hops hops, Pace pace) {
    this.hops = hops;
    this.pace = pace;
  }

  /**
   * Lets an address pass.
   *
   * @throws NoAnswer when its host does not want programs to ask for it, or cannot say
   */
  void check(URI address) throws NoAnswer {
    Rules rules = known.get(site(address));
    if (rules == null) {
      rules = ask(address);
      known.put(site(address), rules);
      pause(address.getHost(), rules.rules().getCrawlDelay());
    }
    if (rules.unknown() != null) {
      throw rules.unknown();
    }
    if (!rules.rules().isAllowed(address.toString())) {
      throw NoAnswer.lasting(
          "its host asks programs to leave it alone (robots.txt); save the page in a browser and"
              + " pass the file");
    }
  }

  private void pause(String host, long millis) {
    if (millis > 0) {
      pace.slower(host, Duration.ofMillis(Math.min(millis, LONGEST_PAUSE.toMillis())));
    }
  }

  private static String site(URI address) {
    return address.getScheme() + "://" + address.getRawAuthority();
  }

  /** As RFC 9309 has it: no such file allows all, a server that fails allows nothing. */
  private Rules ask(URI address) {
    URI file = URI.create(site(address) + "/robots.txt");
    try {
      Fetched fetched = hops.follow(file, Condition.NONE, hop -> {});
      if (fetched.status() >= 500 || fetched.status() == 429) {
        return nothing(
            NoAnswer.passing(
                "its host could not say what programs may read (robots.txt: "
                    + fetched.status()
                    + "); try again later"));
      }
      return fetched.status() == 200
          ? new Rules(parsed(file, fetched), null)
          : new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), null);
    } catch (NoAnswer none) {
      return nothing(none);
    }
  }

  private static Rules nothing(NoAnswer why) {
    return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), why);
  }

  private static BaseRobotRules parsed(URI file, Fetched fetched) {
    byte[] body = fetched.body();
    byte[] start = body.length > MOST_BYTES ? Arrays.copyOf(body, MOST_BYTES) : body;
    return new SimpleRobotRulesParser(Long.MAX_VALUE, 1)
        .parseContent(file.toString(), start, "text/plain", List.of(NAME));
  }
}
