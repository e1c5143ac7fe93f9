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
  private final Map<String, Group> groups = new HashMap<>();

  /**
   * @param links all copies, also those that join nothing
   */
  Groups(List<Link> links) {
    for (Link link : links) {
      linked.computeIfAbsent(link.a().id(), id -> new HashSet<>()).add(link.b().id());
      linked.computeIfAbsent(link.b().id(), id -> new HashSet<>()).add(link.a().id());
    }
  }

  /**
   * Who is together.
   *
   * @param name of one of them, and of no other group
   */
  private record Group(String name, List<String> ids) {}

  /** Joins the groups of two articles, if enough of the one is linked to the other. */
  void join(Link link) {
    Group one = group(link.a().id());
    Group other = group(link.b().id());
    int pairs = one.ids().size() * other.ids().size();
    if (!one.name().equals(other.name()) && linked(one, other) >= LINKED * pairs) {
      Group larger = one.ids().size() >= other.ids().size() ? one : other;
      Group smaller = larger.name().equals(one.name()) ? other : one;
      larger.ids().addAll(smaller.ids());
      smaller.ids().forEach(id -> groups.put(id, larger));
    }
  }

  boolean together(String one, String other) {
    return group(one).name().equals(group(other).name());
  }

  /** What a group is called: the smallest id in it. */
  String of(String id) {
    return group(id).ids().stream().min(String::compareTo).orElseThrow();
  }

  private Group group(String id) {
    return groups.computeIfAbsent(id, alone -> new Group(alone, new ArrayList<>(List.of(alone))));
  }

  private int linked(Group one, Group other) {
    int pairs = 0;
    for (String id : one.ids()) {
      Set<String> partners = linked.getOrDefault(id, Set.of());
      for (String partner : other.ids()) {
        pairs += partners.contains(partner) ? 1 : 0;
      }
    }
    return pairs;
  }
}
