package org.mahdar.desk.answer;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the documents that items name: all name them by id and source. */
final class Holders {

  private static final Set<String> IDS = Set.of("id", "document");

  /** Who carries the same is told, not cited. */
  private static final String COPIES = "carried_by";

  private final Set<Rows.Holder> found = new LinkedHashSet<>();

  private Holders() {}

  static Set<Rows.Holder> in(Collection<?> items) {
    Holders holders = new Holders();
    items.forEach(holders::look);
    return holders.found;
  }

  private void look(@Nullable Object value) {
    if (value instanceof Collection<?> all) {
      all.forEach(this::look);
    } else if (value instanceof Map<?, ?> map) {
      named(map);
      map.forEach((key, each) -> {
        if (!COPIES.equals(key)) {
          look(each);
        }
      });
    }
  }

  private void named(Map<?, ?> map) {
    for (String key : IDS) {
      if (map.get(key) instanceof String id && map.get("source") instanceof String source) {
        found.add(new Rows.Holder(id, source));
      }
    }
  }
}
