package org.mahdar.ledger.relation;

import java.util.List;
import java.util.Map;

/**
 * Whether a document is about two sides: both are named again and again, and of all that is named
 * there is little of any third.
 */
enum Focus {
  /** About other things. */
  ELSEWHERE,
  /** About the two sides. */
  BOTH,
  /** About them, and no third is there whom «the two sides» could mean. */
  ALONE;

  private static final int AT_LEAST = 3;

  /** How much of all mentions of states and their people must be of the two sides. */
  private static final double SHARE = 0.75;

  /** How much of them the one that is named less must have. */
  private static final double EACH = 0.25;

  /** How much a single third may have of them. */
  private static final double THIRD = 0.12;

  /** How much a third may have who is not meant by «the two sides» for sure. */
  private static final double HARDLY = 0.04;

  /**
   * @param mentions how often a document names each state and its people
   */
  static Focus of(Sides sides, Map<String, Integer> mentions) {
    int first = count(mentions, sides.first());
    int second = count(mentions, sides.second());
    int all = mentions.values().stream().mapToInt(Integer::intValue).sum();
    int less = Math.min(first, second);
    int third =
        mentions.entrySet().stream()
            .filter(it -> !sides.holds(it.getKey()))
            .mapToInt(Map.Entry::getValue)
            .max()
            .orElse(0);
    if (less < AT_LEAST
        || less < EACH * all
        || first + second < SHARE * all
        || third > THIRD * all) {
      return ELSEWHERE;
    }
    return third > Math.max(1, HARDLY * all) ? BOTH : ALONE;
  }

  private static int count(Map<String, Integer> mentions, List<String> countries) {
    return countries.stream().mapToInt(country -> mentions.getOrDefault(country, 0)).sum();
  }
}
