package org.mahdar.reading.language;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One wording of one row of a table.
 *
 * @param arabic the cell of one variant
 * @param place file and line
 */
public record Entry(
    List<String> tags,
    String pattern,
    Map<String, String> attributes,
    String arabic,
    String place) {

  public Entry {
    tags = List.copyOf(tags);
    attributes = Map.copyOf(attributes);
  }

  /** Takes entries in. */
  interface Sink {
    void add(Entry entry);

    /** Each variant of a row's Arabic cell. */
    default void add(
        List<String> tags,
        String pattern,
        Map<String, String> attributes,
        String arabic,
        String place) {
      for (String variant : variants(arabic)) {
        add(new Entry(tags, pattern, attributes, variant, place));
      }
    }
  }

  /** The wordings of an Arabic cell. */
  static List<String> variants(String cell) {
    return Arrays.stream(cell.split(" \\| ", -1)).map(String::strip).toList();
  }

  /** What two entries have in common that speak of the same thing. */
  record Wording(List<String> tags, String pattern, String arabic) {}

  Wording wording() {
    return new Wording(tags.stream().sorted().toList(), pattern, arabic);
  }

  /** What the wording stands for, where it stands for something of its own. */
  public Optional<String> id() {
    @Nullable String actor = attributes.get("actor");
    return Optional.ofNullable(actor == null ? attributes.get("id") : actor);
  }

  boolean saysTheSame(Entry other) {
    return withoutGloss().equals(other.withoutGloss());
  }

  private Map<String, String> withoutGloss() {
    Map<String, String> said = new HashMap<>(attributes);
    said.remove("english");
    return said;
  }
}
