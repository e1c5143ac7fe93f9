package org.mahdar.ledger;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.text.Span;

/** The content words that findings are compared by. */
final class Wordings {

  private static final Set<Event.Type> COME_ABOUT =
      Set.of(Event.Type.CEREMONY, Event.Type.SUMMIT, Event.Type.SIGNING, Event.Type.AGREEMENT);

  private static final Set<Project.Status> ONLY_PLANNED =
      Set.of(Project.Status.PLEDGED, Project.Status.PLANNED, Project.Status.ANNOUNCED);

  /** So many letters before a number say what it counts. */
  private static final int CLAUSE = 90;

  private Wordings() {}

  static String of(Finding finding) {
    return Wording.of(finding.proof().text()).stored();
  }

  /**
   * What is named in the sentence in which something came about and in the one before it («opened
   * today … The ceremony was held after …»); of a figure, what is counted and the clause before the
   * number; null for what is only said or planned.
   */
  static @Nullable String around(Finding finding, Minutes minutes) {
    if (finding instanceof Figure figure) {
      return subject(figure, minutes);
    }
    boolean cameAbout =
        switch (finding) {
          case Event it -> it.status() == Event.Status.HELD && COME_ABOUT.contains(it.type());
          case Agreement it -> it.status() != Agreement.Status.PROPOSED;
          case Project it -> !ONLY_PLANNED.contains(it.status());
          case Statement _, Pledge _, Figure _ -> false;
        };
    return cameAbout ? sentences(finding.proof(), minutes) : null;
  }

  private static String subject(Figure figure, Minutes minutes) {
    int start = figure.evidence().start();
    int from = start;
    for (Span sentence : minutes.sentences()) {
      if (sentence.start() <= start && start < sentence.end()) {
        from = Math.max(sentence.start(), start - CLAUSE);
      }
    }
    String what = Objects.requireNonNullElse(figure.what(), "");
    String clause = minutes.text().substring(from, start);
    int cut = from == 0 || from == start ? -1 : clause.indexOf(' ');
    return Wording.of(what + " " + clause.substring(cut + 1)).names().stored();
  }

  private static String sentences(Quote evidence, Minutes minutes) {
    List<Span> sentences = minutes.sentences();
    int from = evidence.start();
    int to = evidence.end();
    for (int i = 0; i < sentences.size(); i++) {
      Span sentence = sentences.get(i);
      if (sentence.start() < evidence.end() && evidence.start() < sentence.end()) {
        from = Math.min(from, sentences.get(Math.max(0, i - 1)).start());
        to = Math.max(to, sentence.end());
      }
    }
    return Wording.of(minutes.text().substring(from, to)).names().stored();
  }
}
