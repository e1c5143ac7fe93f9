package org.mahdar.grammar;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule that fired.
 *
 * @param from first token
 * @param to the token after the last one, an open-ended rest included
 * @param reach the token after the last one, an open-ended rest left out: what precedence compares
 */
public record Match(Rule rule, int from, int to, int reach, List<Slot> slots) {

  public Match {
    slots = List.copyOf(slots);
  }

  /** What filled a slot: tokens {@code from}..{@code to} (exclusive), and the edge, if one did. */
  public record Slot(String name, int from, int to, @Nullable Edge edge) {}

  /** The slot of this name. */
  public Optional<Slot> slot(String name) {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).name().equals(name)) {
        return Optional.of(slots.get(i));
      }
    }
    return Optional.empty();
  }

  /** The slot that every rule has. */
  public Slot cue() {
    return slot(Rule.CUE).orElseThrow();
  }

  /** The edge of the cue. */
  public Edge cueEdge() {
    Edge edge = cue().edge();
    if (edge == null) {
      throw new IllegalStateException("rule " + rule.id() + " has a cue that is no word");
    }
    return edge;
  }
}
