package org.mahdar.desk.web.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
 * Words of the text that something was read from.
 *
 * @param id of the finding, unique in its document; of names and dates too
 * @param span UTF-16 offsets into the text
 * @param said of names and dates: who or when it is; else empty
 */
record Mark(MarkKind kind, String id, Span span, String said) {

  private static final Comparator<Mark> READING_ORDER =
      Comparator.comparing(Mark::span).thenComparing(Mark::kind).thenComparing(Mark::id);

  /** All marks of a document whose words the text really has, in reading order. */
  static List<Mark> of(Minutes minutes) {
    List<Mark> marks = new ArrayList<>();
    for (Finding finding : minutes.findings()) {
      marks.add(new Mark(kind(finding), finding.id(), finding.proof().span(), ""));
    }
    for (int i = 0; i < minutes.formulae().size(); i++) {
      Minutes.Formula each = minutes.formulae().get(i);
      marks.add(new Mark(MarkKind.FORMULA, "x" + (i + 1), new Span(each.start(), each.end()), ""));
    }
    for (Minutes.Actor actor : minutes.actors()) {
      String role = actor.role() == null ? "" : " · " + actor.role();
      actor
          .mentions()
          .forEach(
              quote -> marks.add(new Mark(MarkKind.ACTOR, "", quote.span(), actor.name() + role)));
    }
    for (Minutes.DateMention date : minutes.dates()) {
      String value = date.value() == null ? "?" : date.value();
      marks.add(new Mark(MarkKind.DATE, "", new Span(date.start(), date.end()), value));
    }
    int length = minutes.text().length();
    return marks.stream()
        .filter(mark -> mark.span().end() <= length && mark.span().start() < mark.span().end())
        .sorted(READING_ORDER)
        .toList();
  }

  private static MarkKind kind(Finding finding) {
    return switch (finding) {
      case Statement _ -> MarkKind.STATEMENT;
      case Pledge _ -> MarkKind.PLEDGE;
      case Event _ -> MarkKind.EVENT;
      case Agreement _ -> MarkKind.AGREEMENT;
      case Project _ -> MarkKind.PROJECT;
      case Figure _ -> MarkKind.FIGURE;
    };
  }

  int length() {
    return span.end() - span.start();
  }

  /** What an address calls a place in a text. */
  static String place(Span span) {
    return "e=" + span.start() + "-" + span.end();
  }
}
