package org.mahdar.reading.time;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.grammar.Rule;
import org.mahdar.reading.words.Lexeme;

/** What a match's slots say. The rule's {@code set: {cue: …}} says which part its cue plays. */
final class Slots {

  private final Match match;

  Slots(Match match) {
    this.match = match;
  }

  String kind() {
    String kind = match.rule().set().get("kind");
    if (kind == null) {
      throw new IllegalStateException(
          match.rule().place()
              + ": rule "
              + match.rule().id()
              + " sets no kind: add set: {kind: …}");
    }
    return kind;
  }

  /** First token of the first named slot: brackets around tests are only context. */
  int from() {
    return match.slots().stream().mapToInt(Match.Slot::from).min().orElse(match.from());
  }

  int to() {
    return match.slots().stream().mapToInt(Match.Slot::to).max().orElse(match.to());
  }

  @Nullable Edge edge(String part) {
    if (part.equals(match.rule().set().get(Rule.CUE))) {
      return match.cueEdge();
    }
    return match.slot(part).map(Match.Slot::edge).orElse(null);
  }

  @Nullable String attribute(String part, String name) {
    Edge edge = edge(part);
    return edge != null && edge.value() instanceof Lexeme lexeme ? lexeme.attribute(name) : null;
  }

  /** An attribute that is a number; null where there is no such slot or attribute. */
  @Nullable Integer integer(String part, String name) {
    String text = attribute(part, name);
    return text == null ? null : Integer.valueOf(text);
  }

  /** A day or a count, in digits or in words. */
  @Nullable Integer number(String part) {
    Edge edge = edge(part);
    if (edge != null && edge.value() instanceof NumberWord number) {
      return number.value();
    }
    return integer(part, "value");
  }

  /** A month, by name or by number. */
  @Nullable Integer month(String part) {
    Integer named = integer(part, "month");
    return named != null ? named : number(part);
  }

  boolean isHijri(String month) {
    return "hijri".equals(attribute(month, "calendar"));
  }
}
