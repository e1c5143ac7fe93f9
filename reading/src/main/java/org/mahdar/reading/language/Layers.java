package org.mahdar.reading.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mahdar.grammar.Guard;
import org.mahdar.grammar.Rule;

/**
 * What holds where several folders speak of the same: folders add up, and where two contradict each
 * other the one named later holds. A wording with the same tags and pattern is the same, unless
 * both give it one id: then the rows are two facts about one actor (two offices, say). A rule or a
 * guard is the same by its id.
 */
final class Layers {

  private final Map<Entry.Wording, Entry> later = new HashMap<>();
  private final Map<String, String> replaced = new LinkedHashMap<>();

  /** The entries of a folder that still hold; folders come last one first. */
  List<Entry> holding(List<Entry> folder) {
    List<Entry> holding = new ArrayList<>();
    for (Entry entry : folder) {
      Entry rival = later.isEmpty() ? null : later.get(entry.wording());
      if (rival == null || sameId(entry, rival)) {
        holding.add(entry);
      } else if (!entry.saysTheSame(rival)) {
        note("«" + entry.arabic() + "»", rival.place(), entry.place());
      }
    }
    return holding;
  }

  /** Called once no earlier entry of the same folder is to be judged any more. */
  void judgeBy(List<Entry> folder) {
    folder.forEach(entry -> later.putIfAbsent(entry.wording(), entry));
  }

  private static boolean sameId(Entry entry, Entry rival) {
    Optional<String> id = entry.id();
    return id.isPresent() && id.equals(rival.id());
  }

  /**
   * Rules of all folders, the first folder's first: a later one takes the place of its namesake.
   */
  List<Rule> rules(List<List<Rule>> folders) {
    Map<String, Rule> byId = new LinkedHashMap<>();
    for (List<Rule> folder : folders) {
      Map<String, Rule> before = Map.copyOf(byId);
      for (Rule rule : folder) {
        Rule known = before.get(rule.id());
        if (known != null) {
          note("rule " + rule.id(), rule.place(), known.place());
        } else if (byId.containsKey(rule.id())) {
          throw new LexiconException(
              rule.place()
                  + ": rule "
                  + rule.id()
                  + " stands here twice. Give it an id of its own.");
        }
        byId.put(rule.id(), rule);
      }
    }
    return List.copyOf(byId.values());
  }

  List<Guard> guards(List<List<Guard>> folders) {
    Map<String, Guard> byId = new LinkedHashMap<>();
    for (List<Guard> folder : folders) {
      for (Guard guard : folder) {
        Guard known = byId.put(guard.id(), guard);
        if (known != null) {
          note(
              "guard " + guard.id(),
              guard.file() + ":" + guard.line(),
              known.file() + ":" + known.line());
        }
      }
    }
    return List.copyOf(byId.values());
  }

  private void note(String what, String place, String instead) {
    replaced.putIfAbsent(place + " " + what, place + ": " + what + " holds instead of " + instead);
  }

  /** A sentence for each thing that no longer holds, with both places. */
  List<String> replaced() {
    return List.copyOf(replaced.values());
  }
}
