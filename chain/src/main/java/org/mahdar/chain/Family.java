package org.mahdar.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The articles that carry one report.
 *
 * @param id the same for the same members, in whatever order they came
 * @param agency whose report it is, as most of the members that credit one say; null when none does
 *     or two are credited equally often
 * @param members by time as far as it is known, then by id; at least two
 */
public record Family(String id, @Nullable String agency, List<Part> members) {

  public Family {
    members = List.copyOf(members);
    if (members.size() < 2) {
      throw new IllegalArgumentException("a family of one: " + id);
    }
  }

  /** What a member is to its family. */
  public enum Relation {
    /** The others can be made from it, and no time speaks against that. */
    SOURCE,
    COPY,
    /** Has a passage of it among other material. */
    PARTIAL
  }

  /** A member. */
  public record Part(Report report, Relation relation) {}
}
