package org.mahdar.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for. Words decide the order; without any, the newest comes first.
 *
 * @param text words that must all be there, «phrases», {@code -without}, {@code this OR that}; may
 *     be empty
 * @param kinds at least one
 * @param speaker the id or a name of whoever said or promised it
 * @param side the country of whoever said or promised it, its code or a name
 * @param acts any of these; empty for all, as the following ones
 * @param outlet words of the outlet's, agency's or site's name
 * @param from published on this day or later; what is undated is left out
 * @param to published on this day or before
 * @param limit how many hits at most
 */
public record Question(
    String text,
    Set<Kind> kinds,
    @Nullable String speaker,
    @Nullable String side,
    List<String> acts,
    List<String> strengths,
    List<String> fields,
    @Nullable String outlet,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    int limit) {

  public Question {
    kinds = Set.copyOf(kinds);
    acts = List.copyOf(acts);
    strengths = List.copyOf(strengths);
    fields = List.copyOf(fields);
    if (kinds.isEmpty() || limit < 1) {
      throw new IllegalArgumentException("a question asks for something: " + kinds + " " + limit);
    }
  }

  /** Words among everything. */
  public static Question of(String text, int limit) {
    return new Question(
        text,
        Set.of(Kind.values()),
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        null,
        null,
        null,
        limit);
  }
}
