package org.mahdar.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family.Part;
import org.mahdar.chain.Family.Relation;

/** Whose report a family carries, and which member the others were made from, if that is known. */
final class Origin {

  private static final Comparator<Part> BY_TIME =
      Comparator.comparing(
              (Part part) -> part.report().time().published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(part -> part.report().id());

  private record Pair(String of, String in) {}

  private final Map<Pair, Double> carried = new HashMap<>();

  Origin(List<Link> links) {
    for (Link link : links) {
      carried.put(new Pair(link.a().id(), link.b().id()), link.aInB());
      carried.put(new Pair(link.b().id(), link.a().id()), link.bInA());
    }
  }

  Family family(List<Part> parts) {
    List<Part> copies = parts.stream().filter(part -> part.relation() != Relation.PARTIAL).toList();
    Part source = source(copies);
    List<Part> members = new ArrayList<>();
    for (Part part : parts) {
      members.add(part.equals(source) ? new Part(part.report(), Relation.SOURCE) : part);
    }
    members.sort(BY_TIME);
    String first =
        members.stream().map(part -> part.report().id()).min(String::compareTo).orElseThrow();
    return new Family("family:" + first, agency(copies), members);
  }

  /**
   * The one copy that all others can be made from: it has nearly all they have, and either it alone
   * does, or it came out before the others that do. Null where two could be or none can.
   */
  private @Nullable Part source(List<Part> copies) {
    List<Part> able = copies.stream().filter(copy -> hasAll(copy, copies)).toList();
    List<Part> first = able.stream().filter(copy -> isFirst(copy, copies, able)).toList();
    return copies.size() > 1 && first.size() == 1 ? first.getFirst() : null;
  }

  private boolean hasAll(Part copy, List<Part> copies) {
    for (Part other : copies) {
      Pair pair = new Pair(other.report().id(), copy.report().id());
      if (!other.equals(copy) && carried.getOrDefault(pair, 0.0) < Direction.MADE_FROM) {
        return false;
      }
    }
    return true;
  }

  private static boolean isFirst(Part copy, List<Part> copies, List<Part> able) {
    for (Part other : copies) {
      if (other.equals(copy)) {
        continue;
      }
      int order = Direction.compare(copy.report(), other.report());
      if (order > 0 || (order == 0 && able.contains(other))) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable String agency(List<Part> copies) {
    Map<String, Integer> credits = new TreeMap<>();
    for (Part copy : copies) {
      String agency = copy.report().agency();
      if (agency != null) {
        credits.merge(agency, 1, Integer::sum);
      }
    }
    int most = credits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> credited =
        credits.entrySet().stream()
            .filter(credit -> credit.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return credited.size() == 1 ? credited.getFirst() : null;
  }
}
