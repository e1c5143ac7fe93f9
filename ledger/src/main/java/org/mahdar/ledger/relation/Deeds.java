package org.mahdar.ledger.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.mahdar.finding.Party;
import org.mahdar.text.Span;

/** Who does something between the sides: takes part, promises, or speaks of the other one. */
final class Deeds {

  private final Matter matter;
  private final Map<String, Boolean> known = new HashMap<>();

  Deeds(Matter matter) {
    this.matter = matter;
  }

  boolean has(Paper paper, Paper.Named named) {
    return known.computeIfAbsent(
        paper.key() + " " + named.party(), _ -> takesPart(paper, named) || speaks(paper, named));
  }

  private boolean takesPart(Paper paper, Paper.Named named) {
    Stream<List<Party>> shared =
        paper.found().events().stream()
            .map(it -> it.participants())
            .filter(it -> matter.sides.bothIn(matter.countries(paper, it)));
    return shared.anyMatch(parties -> parties.stream().anyMatch(named::is));
  }

  private boolean speaks(Paper paper, Paper.Named named) {
    for (Paper.Telling each : matter.tellings(paper)) {
      if (each.named() && named.is(each.speaker())) {
        String mine = matter.country(paper, each.speaker());
        Set<String> about = matter.namedIn(paper, new Span(each.start(), each.end()));
        if (about.stream().anyMatch(it -> matter.sides.opposed(mine, it))) {
          return true;
        }
      }
    }
    return false;
  }
}
