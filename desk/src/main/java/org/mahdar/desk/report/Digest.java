package org.mahdar.desk.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.chain.Family;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Statement;

/**
 * What a pile of minutes says, each claim once. What two texts say is one entry only when they say
 * it in the same words, or are copies of one report; whether different words mean one thing is the
 * ledger's question.
 */
record Digest(
    List<CarriedText> texts,
    Names names,
    List<Entry<Statement>> statements,
    List<Entry<Pledge>> pledges,
    List<Entry<Event>> events,
    List<Entry<Agreement>> agreements,
    List<Entry<Project>> projects,
    List<Entry<Figure>> figures) {

  static Digest of(List<Minutes> minutes, List<Family> families) {
    List<CarriedText> texts = CarriedText.of(minutes, Copies.of(families));
    return new Digest(
        texts,
        new Names(texts),
        Entry.merge(texts, Anchor.STATEMENT, Minutes::statements),
        Entry.merge(texts, Anchor.PLEDGE, Minutes::pledges),
        Entry.merge(texts, Anchor.EVENT, Minutes::events),
        Entry.merge(texts, Anchor.AGREEMENT, Minutes::agreements),
        Entry.merge(texts, Anchor.PROJECT, Minutes::projects),
        Entry.merge(texts, Anchor.FIGURE, Minutes::figures));
  }

  List<Minutes> documents() {
    return texts.stream().flatMap(text -> text.carriers().stream()).toList();
  }

  /** The texts, copies of one report together: its source first if it is known, else by time. */
  List<List<CarriedText>> reports() {
    Map<String, List<CarriedText>> reports = new LinkedHashMap<>();
    for (CarriedText text : texts) {
      reports.computeIfAbsent(text.report(), report -> new ArrayList<>()).add(text);
    }
    return List.copyOf(reports.values());
  }
}
