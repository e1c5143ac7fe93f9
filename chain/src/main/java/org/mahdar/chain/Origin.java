package org.mahdar.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family.Part;
import org.mahdar.chain.Family.Relation;

/** Which member of a family the others were made from, if that is known. */
final class Origin {

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
    String first =
        members.stream().map(part -> part.report().id()).min(String::compareTo).orElseThrow();
    return Family.of("family:" + first, members);
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
}
