package org.mahdar.ledger.claim;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Which documents a question is about: those that name a state, or its people, of each of several
 * groups. What stands in other documents cannot be an answer, and is not read.
 */
public record Scope(List<List<String>> groups) {

  public static final Scope ALL = new Scope(List.of());

  public Scope {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /**
   * @param sides as they were asked for; a group with anything but states in it narrows nothing
   */
  public static Scope of(List<? extends Collection<String>> sides) {
    List<List<String>> groups = new ArrayList<>();
    for (Collection<String> group : sides) {
      if (!group.isEmpty() && group.stream().allMatch(Sides::isState)) {
        groups.add(group.stream().sorted().toList());
      }
    }
    return new Scope(groups);
  }

  /** Whether a document that names these states, or their people, is one of them. */
  public boolean takesIn(Set<String> named) {
    for (List<String> group : groups) {
      if (group.stream().noneMatch(named::contains)) {
        return false;
      }
    }
    return true;
  }

  /** Conditions on a column that holds a document's key, each with {@code and} before it. */
  public String conditions(String column) {
    StringBuilder sql = new StringBuilder();
    for (List<String> group : groups) {
      sql.append(" and ")
          .append(column)
          .append(" in (select document from actors where country in ('")
          .append(String.join("', '", group))
          .append("'))");
    }
    return sql.toString();
  }
}
