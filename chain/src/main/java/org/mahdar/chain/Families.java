package org.mahdar.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.chain.Family.Part;
import org.mahdar.chain.Family.Relation;

/**
 * Puts linked articles into families. Copies that have most of each other hold a family together;
 * two groups become one only when much of the one is linked to much of the other, so that a page
 * with two reports on it does not make one of them. An article that only has a passage joins the
 * family it has most of and brings nobody with it. A quotation makes no family.
 */
public final class Families {

  /** What two rewritten copies must have of each other to hold a family. */
  private static final double MUCH_OF_BOTH = 0.25;

  private static final double MOST_OF_ONE = 0.6;
  private static final double SOME_OF_OTHER = 0.12;

  private static final Comparator<Link> BY_STRENGTH =
      Comparator.comparingDouble((Link link) -> -(link.aInB() + link.bInA()))
          .thenComparing(link -> link.a().id())
          .thenComparing(link -> link.b().id());

  private final Map<String, List<Part>> families = new TreeMap<>();
  private final Map<String, String> homes = new HashMap<>();

  private Families() {}

  /**
   * The families of linked articles, by id; the same whatever the order of the links. Which copies
   * have an unseen source is not asked: {@link Chains#families} knows the words.
   */
  public static List<Family> of(List<Link> links) {
    List<Link> copies =
        links.stream().filter(link -> link.type().isCopy()).sorted(BY_STRENGTH).toList();
    Families families = new Families();
    families.hold(copies);
    families.attach(copies);
    copies.forEach(families::pair);
    Origin origin = new Origin(links);
    return families.families.values().stream().map(origin::family).toList();
  }

  private static boolean holds(Link link) {
    return switch (link.type()) {
      case VERBATIM, RETRANSLATED -> true;
      case EDITED ->
          Math.min(link.aInB(), link.bInA())
              >= (Math.max(link.aInB(), link.bInA()) >= MOST_OF_ONE ? SOME_OF_OTHER : MUCH_OF_BOTH);
      case PARTIAL, QUOTED -> false;
    };
  }

  /** The groups that hold by themselves. */
  private void hold(List<Link> copies) {
    List<Link> holding = copies.stream().filter(Families::holds).toList();
    Groups groups = new Groups(copies);
    holding.forEach(groups::join);
    for (Link link : holding) {
      if (groups.together(link.a().id(), link.b().id())) {
        String home = groups.of(link.a().id());
        settle(link.a(), home, Relation.COPY);
        settle(link.b(), home, Relation.COPY);
      }
    }
  }

  /** Brings single articles to the groups that they are linked to most widely. */
  private void attach(List<Link> copies) {
    Wishes wishes = new Wishes(Map.copyOf(homes));
    copies.forEach(wishes::take);
    for (Wishes.Wish wish : wishes.granted()) {
      settle(wish.report(), wish.home(), wish.relation());
    }
  }

  /** Two articles that have nobody else. */
  private void pair(Link link) {
    String a = link.a().id();
    String b = link.b().id();
    if (!homes.containsKey(a) && !homes.containsKey(b)) {
      String home = a.compareTo(b) < 0 ? a : b;
      settle(link.a(), home, Relation.PARTIAL);
      settle(link.b(), home, Relation.PARTIAL);
    }
  }

  private void settle(Report report, String home, Relation relation) {
    if (homes.putIfAbsent(report.id(), home) == null) {
      families.computeIfAbsent(home, root -> new ArrayList<>()).add(new Part(report, relation));
    }
  }
}
