package org.mahdar.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mahdar.chain.Family.Part;
import org.mahdar.chain.Family.Relation;
import org.mahdar.chain.Link.Type;

/**
 * Puts linked articles into families. Copies that have most of each other hold a family together; an
 * article that only has a passage joins the family it has most of, brings nobody with it and never
 * joins two. A quotation makes no family.
 */
public final class Families {

  /** What two rewritten copies must have of each other to hold a family. */
  private static final double MUCH_OF_BOTH = 0.25;

  private static final double MOST_OF_ONE = 0.6;
  private static final double SOME_OF_OTHER = 0.12;

  private static final Comparator<Link> BY_STRENGTH =
      Comparator.comparingDouble((Link link) -> -Math.max(link.aInB(), link.bInA()))
          .thenComparing(link -> link.a().id())
          .thenComparing(link -> link.b().id());

  private final Map<String, String> parents = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();
  private final Map<String, List<Part>> families = new TreeMap<>();

  private Families() {}

  /** The families of linked articles, by id; the same whatever the order of the links. */
  public static List<Family> of(List<Link> links) {
    Families families = new Families();
    List<Link> byStrength =
        links.stream().filter(link -> link.type().isCopy()).sorted(BY_STRENGTH).toList();
    byStrength.stream().filter(Families::holds).forEach(families::join);
    byStrength.stream().filter(Families::holds).forEach(families::settle);
    byStrength.stream().filter(link -> !holds(link)).forEach(families::attach);
    byStrength.stream().filter(link -> !holds(link)).forEach(families::pair);
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

  private void join(Link link) {
    String first = root(link.a().id());
    String second = root(link.b().id());
    if (first.compareTo(second) < 0) {
      parents.put(second, first);
    } else if (!first.equals(second)) {
      parents.put(first, second);
    }
  }

  private String root(String id) {
    String root = id;
    while (parents.containsKey(root)) {
      root = parents.get(root);
    }
    return root;
  }

  private void settle(Link link) {
    settle(link.a(), root(link.a().id()), Relation.COPY);
    settle(link.b(), root(link.b().id()), Relation.COPY);
  }

  private void settle(Report report, String home, Relation relation) {
    if (homes.putIfAbsent(report.id(), home) == null) {
      families.computeIfAbsent(home, root -> new ArrayList<>()).add(new Part(report, relation));
    }
  }

  /** Brings a single article to a family that holds by itself. */
  private void attach(Link link) {
    Relation relation = link.type() == Type.PARTIAL ? Relation.PARTIAL : Relation.COPY;
    String homeOfA = root(link.a().id());
    String homeOfB = root(link.b().id());
    if (homeOfA.equals(homes.get(link.a().id()))) {
      settle(link.b(), homeOfA, relation);
    } else if (homeOfB.equals(homes.get(link.b().id()))) {
      settle(link.a(), homeOfB, relation);
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
}
