package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.mahdar.text.Folding;

/** The offices that the lexicon knows of people, and until when they held them. */
final class Careers {

  private static final String ARTICLE = "ال";

  private record Held(String office, String from, String until) {}

  private final Map<String, List<Held>> careers = new HashMap<>();

  void add(Table.Row row) {
    Held held = new Held(Folding.of(row.cell("role")), row.cell("from"), row.cell("to"));
    careers.computeIfAbsent(row.cell("id"), _ -> new ArrayList<>()).add(held);
  }

  /** Whether every office that is known of somebody had ended by a date. */
  boolean hasLeft(String actor, String date) {
    List<Held> all = careers.getOrDefault(actor, List.of());
    return !all.isEmpty()
        && all.stream().noneMatch(it -> it.until().isEmpty() || it.until().compareTo(date) >= 0);
  }

  /** Whether an office that somebody is known to have held at a date is such a one. */
  boolean holds(String actor, String date, Predicate<String> such) {
    return careers.getOrDefault(actor, List.of()).stream()
        .filter(it -> it.from().compareTo(date) <= 0)
        .filter(it -> it.until().isEmpty() || it.until().compareTo(date) >= 0)
        .anyMatch(it -> such.test(it.office()));
  }

  /** Whether an office is of the kind of one that somebody is known to have held. */
  boolean hasHeld(String actor, String office) {
    String head = head(Folding.of(office));
    return careers.getOrDefault(actor, List.of()).stream()
        .anyMatch(it -> head(it.office()).equals(head));
  }

  /** What an office is: minister, president. */
  private static String head(String office) {
    int space = office.indexOf(' ');
    String first = space < 0 ? office : office.substring(0, space);
    return first.startsWith(ARTICLE) ? first.substring(ARTICLE.length()) : first;
  }
}
