package org.mahdar.desk.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Statement;
import org.mahdar.text.Span;

/**
 * A stretch of a text to be marked.
 *
 * @param label what stands at both ends, a finding's id
 */
record Mark(Span span, String label, Ink ink) {

  /** Every finding and formula of a record, in reading order, the longer first. */
  static List<Mark> of(Minutes minutes) {
    List<Mark> marks = new ArrayList<>();
    for (Finding finding : minutes.findings()) {
      marks.add(new Mark(finding.proof().span(), finding.id(), ink(finding)));
    }
    int number = 1;
    for (Minutes.Formula formula : minutes.formulae()) {
      marks.add(new Mark(new Span(formula.start(), formula.end()), "§" + number++, Ink.CYAN));
    }
    marks.sort(Comparator.comparing(Mark::span));
    return marks;
  }

  /** Without white space at either end: a mark begins and ends on the line of its words. */
  Mark tight(String text) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (start < end && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Mark(new Span(start, end), label, ink);
  }

  static Ink ink(Finding finding) {
    return switch (finding) {
      case Statement _ -> Ink.BLUE;
      case Pledge _ -> Ink.GREEN;
      case Event _ -> Ink.MAGENTA;
      case Agreement _ -> Ink.RED;
      case Project _ -> Ink.CYAN;
      case Figure _ -> Ink.YELLOW;
    };
  }
}
