package org.mahdar.reading.events;

import java.util.ArrayList;
import java.util.List;

/** The events of one article so far: each is told once, by the telling that says most. */
final class Tellings {

  private final List<Telling> kept = new ArrayList<>();

  void add(Telling telling) {
    for (int i = 0; i < kept.size(); i++) {
      Telling known = kept.get(i);
      if (known.sameAs(telling)) {
        if (telling.tellsMoreThan(known)) {
          kept.set(i, telling);
        }
        return;
      }
    }
    kept.add(telling);
  }

  /** In the order of their evidence. */
  List<Telling> inOrder() {
    return kept.stream().sorted((a, b) -> a.evidence().from() - b.evidence().from()).toList();
  }
}
