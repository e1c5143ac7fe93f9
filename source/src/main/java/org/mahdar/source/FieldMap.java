package org.mahdar.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which field of a JSON object, or column of a table, holds what. Names are compared without case,
 * spaces, {@code _} and {@code -}: {@code date_published} and {@code datePublished} are one name.
 * Where several names of one field occur, the one that is named first wins; the standard names
 * stand in {@code fields.tsv}. Immutable.
 */
public final class FieldMap {

  private static final FieldMap STANDARD = new FieldMap(FieldNames.read("fields.tsv"));

  /** A field, and how well a name stands for it: the lowest rank wins. */
  record Slot(Field field, int rank) {}

  private final Map<Field, List<String>> names;
  private final Map<String, Slot> slots = new HashMap<>();

  private FieldMap(Map<Field, List<String>> names) {
    this.names = Map.copyOf(names);
    names.forEach((field, all) -> {
      for (int rank = 0; rank < all.size(); rank++) {
        slots.put(all.get(rank), new Slot(field, rank));
      }
    });
  }

  /** Only these names; others are not known. */
  static FieldMap of(Map<Field, List<String>> names) {
    return new FieldMap(names);
  }

  /** The names that news archives commonly use. */
  public static FieldMap standard() {
    return STANDARD;
  }

  /**
   * This map, where {@code name} is looked for first.
   *
   * @param field one of title, text, url, outlet, byline, section, agency, language, published,
   *     modified, captured, or a standard name of one of these ({@code content}, {@code author})
   * @throws IllegalArgumentException when there is no such field or the name is blank
   */
  public FieldMap with(String field, String name) {
    String key = key(name);
    if (key.isEmpty()) {
      throw new IllegalArgumentException(
          "no name given for the field " + field + ": write " + field + "=NAME");
    }
    Field wanted = field(field);
    Map<Field, List<String>> changed = new EnumMap<>(Field.class);
    names.forEach((each, known) -> {
      List<String> all = new ArrayList<>(known);
      all.remove(key);
      if (each == wanted) {
        all.addFirst(key);
      }
      changed.put(each, List.copyOf(all));
    });
    return new FieldMap(changed);
  }

  /** {@link #with(String, String)} for every entry, field to name. */
  public FieldMap with(Map<String, String> namesOfFields) {
    FieldMap result = this;
    for (Map.Entry<String, String> entry : namesOfFields.entrySet()) {
      result = result.with(entry.getKey(), entry.getValue());
    }
    return result;
  }

  @Nullable Slot slot(String name) {
    return slots.get(key(name));
  }

  private static Field field(String field) {
    String key = key(field);
    for (Field each : Field.values()) {
      if (key(each.name()).equals(key)) {
        return each;
      }
    }
    Slot slot = STANDARD.slots.get(key);
    if (slot == null) {
      throw new IllegalArgumentException(
          "there is no field "
              + field
              + ": use one of "
              + Arrays.stream(Field.values())
                  .map(each -> key(each.name()))
                  .collect(Collectors.joining(", ")));
    }
    return slot.field();
  }

  private static String key(String name) {
    // A hostile name may be long; no name we know is.
    String start = name.length() > 100 ? name.substring(0, 100) : name;
    return start.toLowerCase(Locale.ROOT).replaceAll("[_\\-\\s\uFEFF]", "");
  }
}
