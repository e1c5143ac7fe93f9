package org.mahdar.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mahdar.finding.Minutes;

/**
 * The records of annotated documents, by file name and by its stem; of two with one name the later.
 * Records nobody annotated are let go at once, so a long run can be scored against a small gold.
 */
final class RecordShelf {

  private final Map<String, Minutes> byName = new HashMap<>();

  RecordShelf(List<GoldDocument> gold, Stream<Minutes> records) {
    Set<String> wanted = new HashSet<>();
    for (GoldDocument document : gold) {
      wanted.add(document.key());
      wanted.add(stem(document.key()));
    }
    records.forEachOrdered(record -> put(record, wanted));
  }

  private void put(Minutes record, Set<String> wanted) {
    String source = record.source().isEmpty() ? record.id() : record.source();
    String name = source.substring(source.lastIndexOf('/') + 1);
    for (String each : List.of(name, stem(name))) {
      if (wanted.contains(each)) {
        byName.put(each, record);
      }
    }
  }

  Optional<Minutes> find(GoldDocument gold) {
    return Optional.ofNullable(byName.get(gold.key()))
        .or(() -> Optional.ofNullable(byName.get(stem(gold.key()))));
  }

  /** The name without its extension; leading dots begin none. */
  static String stem(String name) {
    int dot = name.lastIndexOf('.');
    int first = name.lastIndexOf('/') + 1;
    boolean onlyDots = dot < first || name.substring(first, dot).chars().allMatch(c -> c == '.');
    return onlyDots ? name : name.substring(0, dot);
  }
}
