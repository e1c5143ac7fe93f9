package org.mahdar.desk.report;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
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

/**
 * What a pile of minutes says, each claim once. Two texts are merged into one entry only when they
 * say it in the same words; whether different words mean one thing is the ledger's question.
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

  static Digest of(List<Minutes> minutes) {
    List<CarriedText> texts = CarriedText.of(minutes);
    return new Digest(
        texts,
        new Names(texts),
        Entry.merge(texts, Anchor.STATEMENT, Minutes::statements, Digest::key),
        Entry.merge(texts, Anchor.PLEDGE, Minutes::pledges, Digest::key),
        Entry.merge(texts, Anchor.EVENT, Minutes::events, Digest::key),
        Entry.merge(texts, Anchor.AGREEMENT, Minutes::agreements, Digest::key),
        Entry.merge(texts, Anchor.PROJECT, Minutes::projects, Digest::key),
        Entry.merge(texts, Anchor.FIGURE, Minutes::figures, Digest::key));
  }

  List<Minutes> documents() {
    return texts.stream().flatMap(text -> text.carriers().stream()).toList();
  }

  /** Words without what spelling adds: short vowels, tatweel, line breaks. */
  static String bare(String words) {
    return words.replaceAll("[\\u064B-\\u0652\\u0640]", "").replaceAll("\\s+", " ").strip();
  }

  private static Object key(Finding finding) {
    return switch (finding) {
      case Statement s ->
          List.of(Names.key(s.speaker().actor(), s.speaker().name()), bare(s.content()));
      case Pledge p ->
          List.of(
              p.by().stream().map(Names::key).sorted().toList(), p.strength(), bare(p.content()));
      case Event e -> dated(e.date(), date -> List.of(e.type(), date, bare(e.evidence())));
      case Agreement a -> dated(a.date(), date -> List.of(a.kind(), date, bare(a.name())));
      case Project j -> bare(j.name());
      case Figure f ->
          Arrays.asList(
              f.value(),
              f.low(),
              f.high(),
              f.unit(),
              f.what(),
              f.period(),
              f.attributedTo(),
              bare(f.evidence()));
    };
  }

  /** «لقاؤهما» in two texts may be two meetings: without a date nothing is merged. */
  private static Object dated(@Nullable String date, Function<String, Object> key) {
    return date == null ? new Object() : key.apply(date);
  }

  private static String bare(Quote quote) {
    return bare(quote.text());
  }
}
