package org.mahdar.chain;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.chain.Family.Relation;

/**
 * Which group a single article would go to: a page of several reports is linked to several. It goes
 * where it is linked to the largest part of the members, of equals to the most members, then where
 * the link is strongest.
 */
final class Wishes {

  private final Map<String, String> homes;
  private final Map<String, Integer> sizes = new HashMap<>();
  private final Map<String, Map<String, Wish>> wishes = new TreeMap<>();

  /**
   * @param homes of the articles that are in a group
   */
  Wishes(Map<String, String> homes) {
    this.homes = homes;
    homes.values().forEach(home -> sizes.merge(home, 1, Integer::sum));
  }

  /**
   * What links an article to a group.
   *
   * @param links to members
   */
  record Wish(Report report, String home, Relation relation, int links) {}

  /** Takes a link into account; the strongest must come first. */
  void take(Link link) {
    take(link.a(), link.b(), link.type());
    take(link.b(), link.a(), link.type());
  }

  private void take(Report single, Report member, Link.Type type) {
    String home = homes.get(member.id());
    if (home == null || homes.containsKey(single.id())) {
      return;
    }
    Relation relation = type == Link.Type.PARTIAL ? Relation.PARTIAL : Relation.COPY;
    wishes
        .computeIfAbsent(single.id(), id -> new LinkedHashMap<>())
        .merge(
            home,
            new Wish(single, home, relation, 1),
            (first, next) -> new Wish(single, home, first.relation(), first.links() + 1));
  }

  /** One for each single article. */
  List<Wish> granted() {
    return wishes.values().stream().map(offers -> best(offers.values().stream().toList())).toList();
  }

  private Wish best(List<Wish> strongestFirst) {
    Wish best = strongestFirst.getFirst();
    for (Wish wish : strongestFirst) {
      boolean more = share(wish) == share(best) && wish.links() > best.links();
      if (more || share(wish) > share(best)) {
        best = wish;
      }
    }
    return best;
  }

  private double share(Wish wish) {
    return (double) wish.links() / sizes.getOrDefault(wish.home(), 1);
  }
}
