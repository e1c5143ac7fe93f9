package org.mahdar.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.grammar.Meaning;
import org.mahdar.text.Span;

/**
 * Minutes with the derivation of what is in them.
 *
 * @param steps every rule that fired, in reading order
 */
public record Explained(Minutes minutes, List<Step> steps) {

  public Explained {
    steps = List.copyOf(steps);
  }

  /**
   * A rule that fired.
   *
   * @param rule its id
   * @param means what its author says it means
   * @param place file and line of the rule
   * @param span the words it matched, UTF-16 offsets into the record's text
   * @param finding id of the finding it became, or null where it yielded to another
   * @param notes how it fired: its pattern, how its slots were filled, what they come to
   */
  public record Step(
      String rule,
      Meaning means,
      String place,
      Span span,
      @Nullable String finding,
      List<Note> notes) {
    public Step {
      notes = List.copyOf(notes);
    }
  }
}
