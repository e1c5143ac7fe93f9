package org.mahdar.desk.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;
import org.mahdar.finding.Minutes;

/** Names the page after a relation, where the documents leave no doubt which one. */
final class Headline {

  /** A state, how often the texts name it, and in how many of them. */
  private record State(String actor, String name, int mentions, int texts) {}

  private Headline() {}

  /**
   * «الصين – كازاخستان» when two states stand in half of the texts and the second is named at least
   * twice as often as the third; otherwise the general title.
   */
  static Label of(Digest digest, Labels labels) {
    List<State> states = states(digest.texts());
    if (!clear(states, digest.texts().size())) {
      return labels.of("title.general");
    }
    Label first = digest.names().of(states.get(0).actor(), states.get(0).name());
    Label second = digest.names().of(states.get(1).actor(), states.get(1).name());
    return new Label(
        first.english() + " – " + second.english(), first.arabic() + " – " + second.arabic());
  }

  private static boolean clear(List<State> states, int texts) {
    return states.size() >= 2
        && 2 * states.get(0).texts() >= texts
        && 2 * states.get(1).texts() >= texts
        && (states.size() == 2 || states.get(1).mentions() >= 2 * states.get(2).mentions());
  }

  private static List<State> states(List<CarriedText> texts) {
    Map<String, State> byActor = new HashMap<>();
    for (CarriedText text : texts) {
      Set<String> here = new HashSet<>();
      for (Minutes.Actor actor : text.lead().actors()) {
        String id = actor.actor();
        if (actor.type() == Minutes.ActorType.STATE && id != null) {
          int isNew = here.add(id) ? 1 : 0;
          byActor.merge(
              id,
              new State(id, actor.name(), Math.max(1, actor.mentions().size()), isNew),
              Headline::sum);
        }
      }
    }
    return byActor.values().stream()
        .sorted(Comparator.comparingInt(State::mentions).reversed().thenComparing(State::actor))
        .toList();
  }

  private static State sum(State a, State b) {
    return new State(a.actor(), a.name(), a.mentions() + b.mentions(), a.texts() + b.texts());
  }
}
