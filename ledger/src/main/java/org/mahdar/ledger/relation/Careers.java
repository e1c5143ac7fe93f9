package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.text.Folding;

/** The offices that the lexicon knows of people, and until when they held them. */
final class Careers {

  /** Particles and the like do not make two offices one. */
  private static final int A_WORD = 3;

  private record Held(String office, String until) {}

  private final Map<String, List<Held>> careers = new HashMap<>();

  void add(Table.Row row) {
    Held held = new Held(Folding.of(row.cell("role")), row.cell("to"));
    careers.computeIfAbsent(row.cell("id"), _ -> new ArrayList<>()).add(held);
  }

  /** Whether every office that is known of somebody had ended by a date. */
  boolean hasLeft(String actor, String date) {
    List<Held> all = careers.getOrDefault(actor, List.of());
    return !all.isEmpty()
        && all.stream().noneMatch(it -> it.until().isEmpty() || it.until().compareTo(date) >= 0);
  }

  /** Whether an office shares a word with one that somebody is known to have held. */
  boolean hasHeld(String actor, String office) {
    List<String> words =
        List.of(Folding.of(office).split(" ", -1)).stream()
            .filter(it -> it.length() >= A_WORD)
            .toList();
    return careers.getOrDefault(actor, List.of()).stream()
        .flatMap(it -> List.of(it.office().split(" ", -1)).stream())
        .anyMatch(words::contains);
  }
}
