package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.text.Span;

/**
 * A place in a text that the page can open. The id is made from positions, never from what a record
 * brought.
 *
 * @param span UTF-16 offsets into the text
 */
record Anchor(String id, Span span) {

  static final char STATEMENT = 's';
  static final char PLEDGE = 'p';
  static final char EVENT = 'e';
  static final char AGREEMENT = 'a';
  static final char PROJECT = 'j';
  static final char FIGURE = 'f';
  static final char FORMULA = 'x';
  static final char ACTOR = 'm';

  static String id(CarriedText text, char letter, int index) {
    return text.id() + "." + letter + (index + 1);
  }

  /** Every anchor of a text whose span the text really has. */
  static List<Anchor> of(CarriedText text) {
    Minutes minutes = text.lead();
    List<Anchor> anchors = new ArrayList<>();
    add(anchors, text, STATEMENT, minutes.statements());
    add(anchors, text, PLEDGE, minutes.pledges());
    add(anchors, text, EVENT, minutes.events());
    add(anchors, text, AGREEMENT, minutes.agreements());
    add(anchors, text, PROJECT, minutes.projects());
    add(anchors, text, FIGURE, minutes.figures());
    for (int i = 0; i < minutes.formulae().size(); i++) {
      Minutes.Formula formula = minutes.formulae().get(i);
      anchors.add(new Anchor(id(text, FORMULA, i), new Span(formula.start(), formula.end())));
    }
    for (int i = 0; i < minutes.actors().size(); i++) {
      if (!minutes.actors().get(i).mentions().isEmpty()) {
        Span first = minutes.actors().get(i).mentions().getFirst().span();
        anchors.add(new Anchor(id(text, ACTOR, i), first));
      }
    }
    return anchors.stream()
        .filter(anchor -> anchor.span().end() <= minutes.text().length())
        .toList();
  }

  private static void add(
      List<Anchor> anchors, CarriedText text, char letter, List<? extends Finding> findings) {
    for (int i = 0; i < findings.size(); i++) {
      anchors.add(new Anchor(id(text, letter, i), findings.get(i).proof().span()));
    }
  }
}
