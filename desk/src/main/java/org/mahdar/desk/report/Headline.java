package org.mahdar.desk.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;
import org.mahdar.finding.Minutes;

/** Names the page after a relation, where the documents leave no doubt which one. */
final class Headline {

  /** A state, how often the reports name it, and in how many of them. */
  private record State(String actor, String name, int mentions, int reports) {}

  private Headline() {}

  /**
   * «الصين – كازاخستان» when two states stand in half of the reports and the second is named at
   * least twice as often as the third; otherwise the general title.
   */
  static Label of(Digest digest, Labels labels) {
    List<List<CarriedText>> reports = digest.reports();
    List<State> states = states(reports);
    if (!clear(states, reports.size())) {
      return labels.of("title.general");
    }
    Label first = digest.names().of(states.get(0).actor(), states.get(0).name());
    Label second = digest.names().of(states.get(1).actor(), states.get(1).name());
    return new Label(
        first.english() + " – " + second.english(), first.arabic() + " – " + second.arabic());
  }

  private static boolean clear(List<State> states, int reports) {
    return states.size() >= 2
        && 2 * states.get(0).reports() >= reports
        && 2 * states.get(1).reports() >= reports
        && (states.size() == 2 || states.get(1).mentions() >= 2 * states.get(2).mentions());
  }

  private static List<State> states(List<List<CarriedText>> reports) {
    Map<String, State> byActor = new HashMap<>();
    for (List<CarriedText> report : reports) {
      Map<String, State> most = new HashMap<>();
      for (CarriedText text : report) {
        named(text).forEach((id, state) -> most.merge(id, state, Headline::larger));
      }
      most.forEach((id, state) -> byActor.merge(id, state, Headline::sum));
    }
    return byActor.values().stream()
        .sorted(Comparator.comparingInt(State::mentions).reversed().thenComparing(State::actor))
        .toList();
  }

  private static Map<String, State> named(CarriedText text) {
    Map<String, State> here = new HashMap<>();
    for (Minutes.Actor actor : text.lead().actors()) {
      String id = actor.actor();
      if (actor.type() == Minutes.ActorType.STATE && id != null) {
        State before = here.get(id);
        int mentions = Math.max(1, actor.mentions().size());
        here.put(
            id,
            before == null
                ? new State(id, actor.name(), mentions, 1)
                : new State(id, before.name(), before.mentions() + mentions, 1));
      }
    }
    return here;
  }

  /** Of two copies of one report, the one that names it more often. */
  private static State larger(State a, State b) {
    return b.mentions() > a.mentions() ? b : a;
  }

  private static State sum(State a, State b) {
    return new State(a.actor(), a.name(), a.mentions() + b.mentions(), a.reports() + b.reports());
  }
}
