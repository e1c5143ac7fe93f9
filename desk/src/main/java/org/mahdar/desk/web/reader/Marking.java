package org.mahdar.desk.web.reader;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.mahdar.desk.web.Asked;

/**
 * What somebody wants to see marked, as the address says.
 *
 * @param furniture whether what is no part of the article is shown at once
 */
record Marking(Set<MarkKind> kinds, boolean furniture) {

  /** Tells «none of them» from «nothing was said». */
  static final String ASKED = "marks";

  static final String KIND = "kind";
  static final String FURNITURE = "furniture";

  Marking {
    kinds = Set.copyOf(kinds);
  }

  static Marking of(Asked asked) {
    Set<MarkKind> kinds = EnumSet.noneOf(MarkKind.class);
    List<String> named = asked.all(KIND);
    boolean said = asked.ticked(ASKED) || !named.isEmpty();
    for (MarkKind kind : MarkKind.values()) {
      if (said ? named.contains(kind.code()) : kind.isUsual()) {
        kinds.add(kind);
      }
    }
    return new Marking(kinds, asked.ticked(FURNITURE));
  }

  /** The style shows what has a class here. */
  String classes() {
    List<String> classes = new ArrayList<>(List.of("reading"));
    for (MarkKind kind : MarkKind.values()) {
      if (kinds.contains(kind)) {
        classes.add("on-" + kind.code());
      }
    }
    return String.join(" ", classes);
  }
}
