package org.mahdar.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was found.
 *
 * @param document the record's id
 * @param finding the id of the statement or pledge in its record; null for a document
 * @param published ISO 8601 at the precision known
 * @param name who says or promises it
 * @param actor the id of who says or promises it
 * @param passage the words that are shown, and where they stand in the record's text
 * @param score how well it fits, to be compared within one answer only
 */
public record Hit(
    Kind kind,
    String document,
    @Nullable String finding,
    String source,
    @Nullable String url,
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String published,
    @Nullable String name,
    @Nullable String actor,
    List<String> acts,
    List<String> strengths,
    List<String> fields,
    List<String> sides,
    Passage passage,
    float score) {

  public Hit {
    acts = List.copyOf(acts);
    strengths = List.copyOf(strengths);
    fields = List.copyOf(fields);
    sides = List.copyOf(sides);
  }
}
