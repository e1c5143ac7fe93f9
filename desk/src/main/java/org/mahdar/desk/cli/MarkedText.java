package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;

/**
 * A text with its marks in place: {@code [s1 words s1]}, and coloured where there are colours. Both
 * ends bear the label because marks may cross. Labels are isolated, so that the brackets take the
 * direction of the line. A right-to-left line is an isolate of its own.
 */
final class MarkedText {

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char POP_ISOLATE = '\u2069';

  private final Console console;
  private final String text;
  private final List<Mark> marks;
  private final List<Mark> open = new ArrayList<>();

  private MarkedText(Console console, String text, List<Mark> marks) {
    this.console = console;
    this.text = text;
    this.marks = marks;
  }

  /**
   * The lines of a text.
   *
   * @param marks in reading order
   */
  static List<String> lines(Console console, String text, List<Mark> marks) {
    List<Mark> tight =
        marks.stream()
            .map(mark -> mark.tight(text))
            .filter(mark -> mark.span().length() > 0)
            .toList();
    return new MarkedText(console, text, tight).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      lines.add(line(from, to));
      from = to + 1;
    }
    return lines;
  }

  private String line(int from, int to) {
    StringBuilder line = new StringBuilder();
    List<Integer> cuts = cuts(from, to);
    for (int i = 0; i + 1 < cuts.size(); i++) {
      begin(cuts.get(i), line);
      words(cuts.get(i), cuts.get(i + 1), line);
      end(cuts.get(i + 1), line);
    }
    return Shown.isRightToLeft(text.substring(from, to))
        ? RIGHT_TO_LEFT_ISOLATE + line.toString() + POP_ISOLATE
        : line.toString();
  }

  /** Where something begins or ends, with both ends of the line. */
  private List<Integer> cuts(int from, int to) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    for (Mark mark : marks) {
      if (mark.span().start() > from && mark.span().start() < to) {
        cuts.add(mark.span().start());
      }
      if (mark.span().end() > from && mark.span().end() < to) {
        cuts.add(mark.span().end());
      }
    }
    return List.copyOf(cuts);
  }

  private void begin(int at, StringBuilder line) {
    for (Mark mark : marks) {
      if (mark.span().start() == at) {
        open.add(mark);
        line.append(label("[" + isolated(mark.label()) + " ", mark));
      }
    }
  }

  private void end(int at, StringBuilder line) {
    for (int i = open.size() - 1; i >= 0; i--) {
      Mark mark = open.get(i);
      if (mark.span().end() == at) {
        open.remove(i);
        line.append(label(" " + isolated(mark.label()) + "]", mark));
      }
    }
  }

  private void words(int from, int to, StringBuilder line) {
    String words = Shown.line(text.substring(from, to));
    @Nullable Mark innermost = open.isEmpty() ? null : open.getLast();
    line.append(innermost == null ? words : innermost.ink().on(console, words));
  }

  private String label(String label, Mark mark) {
    return console.colour() ? Ink.DIM.on(console, mark.ink().on(console, label)) : label;
  }

  private static String isolated(String label) {
    return LEFT_TO_RIGHT_ISOLATE + label + POP_ISOLATE;
  }
}
