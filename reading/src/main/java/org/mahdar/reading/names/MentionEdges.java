package org.mahdar.reading.names;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;

/** Lays mentions into the lattice, so that the rules of higher strata can ask for them. */
final class MentionEdges {

  private final Map<ActorType, BitSet> tags = new EnumMap<>(ActorType.class);

  MentionEdges(Language language) {
    for (ActorType type : ActorType.values()) {
      tags.put(type, language.tags().set(List.of("actor", type.code())));
    }
  }

  void add(Page page, Mention mention) {
    BitSet set = tags.get(mention.who().type());
    if (set != null) {
      int proclitics = 0;
      for (Edge edge : page.lattice().at(mention.from())) {
        proclitics |= edge.proclitics();
      }
      page.lattice().add(new Edge(mention.from(), mention.to(), set, proclitics, mention));
    }
  }
}
