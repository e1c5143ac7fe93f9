package org.mahdar.chain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The articles that carry one report.
 *
 * @param id the same for the same members, in whatever order they came
 * @param agency whose report it is, as most of the members that credit one say; null when none does
 *     or two are credited equally often
 * @param members by time as far as it is known, then by id; at least two
 * @param unseen copies that have a common source which is not here; empty where that is not known
 */
public record Family(
    String id, @Nullable String agency, List<Part> members, List<Siblings> unseen) {

  public Family {
    members = List.copyOf(members);
    unseen = List.copyOf(unseen);
    if (members.size() < 2) {
      throw new IllegalArgumentException("a family of one: " + id);
    }
  }

  private static final Comparator<Part> BY_TIME =
      Comparator.comparing(
              (Part part) -> part.report().time().published(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(part -> part.report().id());

  /**
   * The family of some members.
   *
   * @param members in any order; at least two
   */
  public static Family of(String id, List<Part> members) {
    return new Family(id, credited(members), members.stream().sorted(BY_TIME).toList(), List.of());
  }

  Family with(List<Siblings> siblings) {
    return new Family(id, agency, members, siblings);
  }

  /** Who prints a passage among other material says nothing of where it is from. */
  private static @Nullable String credited(List<Part> members) {
    Map<String, Integer> credits = new TreeMap<>();
    for (Part member : members) {
      String agency = member.report().agency();
      if (agency != null && member.relation() != Relation.PARTIAL) {
        credits.merge(agency, 1, Integer::sum);
      }
    }
    int most = credits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    List<String> first =
        credits.entrySet().stream()
            .filter(credit -> credit.getValue() == most)
            .map(Map.Entry::getKey)
            .toList();
    return first.size() == 1 ? first.getFirst() : null;
  }

  /** What a member is to its family. */
  public enum Relation {
    /** The others can be made from it, and no time speaks against that. */
    SOURCE,
    COPY,
    /** Has a passage of it among other material. */
    PARTIAL
  }

  /**
   * Two copies, by their ids, that share what no other member has, and of which neither can be made
   * from the other.
   */
  public record Siblings(String one, String other) {}

  /** A member. */
  public record Part(Report report, Relation relation) {}
}
