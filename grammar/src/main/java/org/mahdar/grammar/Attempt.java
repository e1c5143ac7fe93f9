package org.mahdar.grammar;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The state of trying one rule at one token: what its slots hold so far. Used many times. */
final class Attempt {

  final Lattice lattice;
  final int from;
  final int to;
  private final List<Match.Slot> slots = new ArrayList<>();

  /** Where the match ended; valid after success. */
  int end;

  /** Where an open-ended rest began, or -1: a rest does not make a match longer than another. */
  int restFrom = -1;

  Attempt(Lattice lattice, int from, int to) {
    this.lattice = lattice;
    this.from = from;
    this.to = to;
  }

  /** Starts over with another rule or at another token. */
  void begin() {
    slots.clear();
    restFrom = -1;
  }

  int bind(@Nullable String slot, int start, int end, @Nullable Edge edge) {
    int mark = slots.size();
    if (slot != null) {
      slots.add(new Match.Slot(slot, start, end, edge));
    }
    return mark;
  }

  void unbind(int mark) {
    while (slots.size() > mark) {
      slots.removeLast();
    }
  }

  List<Match.Slot> slots() {
    return List.copyOf(slots);
  }
}
