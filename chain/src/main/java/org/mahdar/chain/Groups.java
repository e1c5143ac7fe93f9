package org.mahdar.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Articles that are joined step by step, as long as what is joined belongs together as a whole. */
final class Groups {

  /** Share of the pairs between two groups that must be linked before they become one. */
  private static final double LINKED = 0.4;

  private final Map<String, Set<String>> linked = new HashMap<>();
  private final Map<String, List<String>> groups = new HashMap<>();

  /**
   * @param links all copies, also those that join nothing
   */
  Groups(List<Link> links) {
    for (Link link : links) {
      linked.computeIfAbsent(link.a().id(), id -> new HashSet<>()).add(link.b().id());
      linked.computeIfAbsent(link.b().id(), id -> new HashSet<>()).add(link.a().id());
    }
  }

  /** Joins the groups of two articles, if enough of the one is linked to the other. */
  void join(Link link) {
    List<String> one = group(link.a().id());
    List<String> other = group(link.b().id());
    if (one != other && linked(one, other) >= LINKED * one.size() * other.size()) {
      List<String> larger = one.size() >= other.size() ? one : other;
      List<String> smaller = larger == one ? other : one;
      larger.addAll(smaller);
      smaller.forEach(id -> groups.put(id, larger));
    }
  }

  boolean together(String one, String other) {
    return group(one) == group(other);
  }

  /** What a group is called: the smallest id in it. */
  String of(String id) {
    return group(id).stream().min(String::compareTo).orElseThrow();
  }

  private List<String> group(String id) {
    return groups.computeIfAbsent(id, alone -> new ArrayList<>(List.of(alone)));
  }

  private int linked(List<String> one, List<String> other) {
    int pairs = 0;
    for (String id : one) {
      Set<String> partners = linked.getOrDefault(id, Set.of());
      for (String partner : other) {
        pairs += partners.contains(partner) ? 1 : 0;
      }
    }
    return pairs;
  }
}
