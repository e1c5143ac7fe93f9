package org.mahdar.source;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of the addresses that feeds and site maps list are fetched. Those of the list's own site
 * are ({@code www.example.org} for a feed of {@code feeds.example.org}), and those of hosts that
 * are named; a list that comes from the disk has no site of its own.
 *
 * @param wanted whether any are
 * @param hosts named, in lower case
 * @param most in one run
 */
public record Following(boolean wanted, Set<String> hosts, int most) {

  /** Nothing but what is named is fetched. */
  public static final Following NOTHING = new Following(false, Set.of(), 0);

  public Following {
    hosts =
        hosts.stream()
            .map(host -> host.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
  }
}
