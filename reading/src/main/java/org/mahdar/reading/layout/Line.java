package org.mahdar.reading.layout;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.text.Tokens;

/**
 * The tokens of one line, or of what is left of it.
 *
 * @param from first token
 * @param to the token after the last one; never {@code from}
 */
record Line(int from, int to) {

  /** The lines of a text that hold anything. */
  static List<Line> of(Tokens tokens) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= tokens.count(); i++) {
      if (i == tokens.count() || tokens.startsLine(i)) {
        lines.add(new Line(from, i));
        from = i;
      }
    }
    return tokens.count() == 0 ? List.of() : lines;
  }

  int length() {
    return to - from;
  }

  /** The last token that is no closing bracket or quotation mark. */
  private int last(Tokens tokens) {
    int last = to - 1;
    while (last > from
        && tokens.kind(last) == Tokens.Kind.MARK
        && ")]»”\"'’".indexOf(tokens.mark(last)) >= 0) {
      last--;
    }
    return last;
  }

  /** Whether it ends as a sentence does: in a single stop. */
  boolean endsWithStop(Tokens tokens) {
    int last = last(tokens);
    return tokens.kind(last) == Tokens.Kind.MARK
        && ".!؟?".indexOf(tokens.mark(last)) >= 0
        && !trailsOff(tokens);
  }

  /** Whether it breaks off in dots, as an excerpt does. */
  boolean trailsOff(Tokens tokens) {
    int last = last(tokens);
    return tokens.is(last, '…')
        || (last > from && tokens.is(last, '.') && tokens.is(last - 1, '.'));
  }

  boolean endsWithDash(Tokens tokens) {
    return tokens.kind(to - 1) == Tokens.Kind.MARK && "-–—".indexOf(tokens.mark(to - 1)) >= 0;
  }

  boolean holds(Tokens tokens, String marks) {
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) == Tokens.Kind.MARK && marks.indexOf(tokens.mark(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  boolean holdsNumber(Tokens tokens) {
    for (int i = from; i < to; i++) {
      if (tokens.kind(i) == Tokens.Kind.NUMBER) {
        return true;
      }
    }
    return false;
  }
}
