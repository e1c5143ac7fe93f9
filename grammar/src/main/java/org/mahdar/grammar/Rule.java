package org.mahdar.grammar;

import java.util.List;
import java.util.Map;

/**
 * A rule as its file states it.
 *
 * @param file the file it stands in
 * @param line its line there, from 1
 * @param unless ids of the guards that silence it
 * @param beats ids of rules that yield to it where both reach equally far
 * @param examples what it finds; at least one
 * @param counters where it must be silent; at least one
 * @param gaps known misses, which must still miss
 */
public record Rule(
    String id,
    Meaning means,
    String match,
    List<String> unless,
    List<String> beats,
    Map<String, String> set,
    List<Example> examples,
    List<Example> counters,
    List<Example> gaps,
    String file,
    int line) {

  /** The slot that every pattern must have: the word that gives the finding away. */
  public static final String CUE = "cue";

  public Rule {
    unless = List.copyOf(unless);
    beats = List.copyOf(beats);
    set = Map.copyOf(set);
    examples = List.copyOf(examples);
    counters = List.copyOf(counters);
    gaps = List.copyOf(gaps);
  }

  /**
   * A case of a rule.
   *
   * @param slots what each named slot of the finding must hold, in plain words of the text
   * @param guard for a counter-example: the guard that silences the rule there; empty if none
   */
  public record Example(
      String text, Map<String, String> slots, String guard, String file, int line) {
    public Example {
      slots = Map.copyOf(slots);
    }
  }

  /** The same rule without one of its guards. */
  public Rule withoutGuard(String guard) {
    return changed(match, without(unless, guard), beats);
  }

  /** The same rule without its precedence over another. */
  public Rule withoutBeating(String loser) {
    return changed(match, unless, without(beats, loser));
  }

  /** The same rule with another pattern. */
  public Rule withMatch(String pattern) {
    return changed(pattern, unless, beats);
  }

  private Rule changed(String pattern, List<String> guards, List<String> losers) {
    return new Rule(id, means, pattern, guards, losers, set, examples, counters, gaps, file, line);
  }

  private static List<String> without(List<String> ids, String one) {
    return ids.stream().filter(id -> !id.equals(one)).toList();
  }

  /** {@code file:line}, as editors open it. */
  public String place() {
    return file + ":" + line;
  }
}
