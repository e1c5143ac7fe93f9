package org.mahdar.ledger.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The offices that documents give one person, and which of them to show. */
final class Roles {

  private final Matter matter;
  private final String country;
  private final Map<String, Integer> offices = new TreeMap<>();
  private final Map<String, Integer> honours = new TreeMap<>();

  /**
   * @param country whose person it is
   */
  Roles(Matter matter, String country) {
    this.matter = matter;
    this.country = country;
  }

  void add(@Nullable String role) {
    if (role == null || isAnothers(role) || matter.knowledge.marks().isRelative(role)) {
      return;
    }
    String own = matter.knowledge.titles().last(role);
    String office = matter.knowledge.titles().office(own);
    List<String> states = matter.names.statesIn(office).stream().map(Names.Naming::code).toList();
    boolean another = !states.isEmpty() && !country.isEmpty() && !states.contains(country);
    if (office.isEmpty()) {
      honours.merge(own, 1, Integer::sum);
    } else if (!another) {
      offices.merge(office, 1, Integer::sum);
    }
  }

  /** «His counterpart»: whose, another sentence says. */
  private static boolean isAnothers(String role) {
    String word = role.strip();
    return word.indexOf(' ') < 0 && (word.endsWith("ه") || word.endsWith("ها"));
  }

  /**
   * The office that most documents give, alone or with more; of equals the longest. Where all only
   * honour, the honour; empty when every office is another's.
   */
  String best() {
    Map<String, Integer> from = offices.isEmpty() ? honours : offices;
    return from.keySet().stream()
        .max(
            Comparator.comparingInt((String it) -> support(from, it))
                .thenComparingInt(String::length)
                .thenComparing(Comparator.reverseOrder()))
        .orElse("");
  }

  private static int support(Map<String, Integer> from, String role) {
    return from.entrySet().stream()
        .filter(it -> it.getKey().contains(role))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
