package org.mahdar.ledger.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which of all decisions on a document hold. */
final class Standing {

  private Standing() {}

  /** The latest on each finding that was not taken back, in the order of their findings. */
  static List<Decision> of(List<Decision> all) {
    Set<Long> undone = undone(all);
    Map<Long, Decision> latest = new TreeMap<>();
    for (Decision decision : all) {
      if (decision.action() != Action.UNDO && !undone.contains(decision.number())) {
        latest.put(decision.target(), decision);
      }
    }
    return new ArrayList<>(latest.values());
  }

  /** The numbers of those taken back, where taking back was not itself taken back. */
  static Set<Long> undone(List<Decision> all) {
    Set<Long> undone = new HashSet<>();
    for (Decision decision : all.reversed()) {
      Long undoes = decision.undoes();
      if (undoes != null && !undone.contains(decision.number())) {
        undone.add(undoes);
      }
    }
    return undone;
  }
}
