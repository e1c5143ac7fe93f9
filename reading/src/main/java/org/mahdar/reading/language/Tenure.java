package org.mahdar.reading.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mahdar.reading.words.WordTable;

/**
 * An office and who held it when. Days, months and years are ISO 8601, cut to what is known.
 *
 * @param actor the id of the person
 * @param country ISO 3166-1 alpha-2, or empty for an international body
 * @param office as a newsroom writes it: «وزير الخارجية الروسي»
 * @param from the first month or year, or empty where it is not known
 * @param to the last one, or empty where the office is still held or the end is not known
 */
public record Tenure(String actor, String country, String office, String from, String to) {

  static List<Tenure> of(Optional<WordTable> persons) {
    List<Tenure> tenures = new ArrayList<>();
    for (WordTable.Row row : persons.map(WordTable::rows).orElse(List.of())) {
      tenures.add(
          new Tenure(
              row.cell("id"),
              row.cell("country"),
              row.cell("role"),
              row.cell("from"),
              row.cell("to")));
    }
    return tenures;
  }

  /** Whether nothing known speaks against it that the office was held on a day. */
  public boolean mayCover(String day) {
    return !endedBefore(day) && hasBegun(from, day);
  }

  /** Whether an office held from a month or year on, empty where it is not known, was held yet. */
  public static boolean hasBegun(String from, String day) {
    return from.isEmpty() || compare(from, day) <= 0;
  }

  /** Whether the office was held on a day, as far as the lexicon knows. */
  public boolean covers(String day) {
    return !from.isEmpty() && mayCover(day);
  }

  private boolean endedBefore(String day) {
    return !to.isEmpty() && compare(to, day) < 0;
  }

  /** Only as far as both are known: March 2024 is not before the third of March 2024. */
  private static int compare(String one, String other) {
    int known = Math.min(one.length(), other.length());
    return one.substring(0, known).compareTo(other.substring(0, known));
  }
}
