package org.mahdar.reading.pledges;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.reading.reporting.Saying;

/** Which saying a token belongs to: as its cue, or as part of what was said. */
final class Voices {

  private final NavigableMap<Integer, Saying> byCue = new TreeMap<>();

  /** For each token the innermost saying whose content holds it. */
  private final @Nullable Saying[] around;

  Voices(int tokens, List<Saying> sayings) {
    this.around = new Saying[tokens];
    sayings.forEach(this::lay);
  }

  private void lay(Saying saying) {
    byCue.putIfAbsent(saying.match().cue().from(), saying);
    for (int token = start(saying); token < saying.content().to(); token++) {
      Saying outer = around[token];
      if (outer == null || saying.content().length() <= outer.content().length()) {
        around[token] = saying;
      }
    }
  }

  /** «عن أمله في أن …»: words between the cue and what is said belong to the saying as well. */
  static int start(Saying saying) {
    return Math.min(saying.content().from(), saying.match().cue().to());
  }

  /** The saying whose cue stands here, or null. */
  @Nullable Saying saidWith(int cue) {
    return byCue.get(cue);
  }

  /** The last saying before a token whose cue stands at or behind {@code from}, or null. */
  @Nullable Saying lastBefore(int token, int from) {
    Map.Entry<Integer, Saying> last = byCue.lowerEntry(token);
    return last == null || last.getKey() < from ? null : last.getValue();
  }

  /** The innermost saying that holds a token, or null for the writer's own words. */
  @Nullable Saying around(int token) {
    return around[token];
  }
}
