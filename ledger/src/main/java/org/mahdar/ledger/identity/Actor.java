package org.mahdar.ledger.identity;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody as the ledger knows them now.
 *
 * @param id the merged identity; {@code name:…} for a name that no lexicon knows
 * @param name the form used most
 * @param type person, state, organisation or mechanism
 * @param country ISO 3166-1 alpha-2; null when no report says
 * @param names every form, and in how many documents
 * @param members what was merged, where something was
 * @param roles in the order of their first report
 * @param documents how many name them
 */
public record Actor(
    String id,
    String name,
    String type,
    @Nullable String country,
    Map<String, Long> names,
    List<String> members,
    List<Role> roles,
    long documents) {

  public Actor {
    names = new TreeMap<>(names);
    members = List.copyOf(members);
    roles = List.copyOf(roles);
  }

  /**
   * What somebody was called, and when.
   *
   * @param first the earliest publication that says so; null when none is dated
   * @param last the latest
   */
  public record Role(String role, @Nullable String first, @Nullable String last, long documents) {}
}
