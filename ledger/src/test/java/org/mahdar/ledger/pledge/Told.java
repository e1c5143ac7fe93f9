package org.mahdar.ledger.pledge;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Quote;
import org.mahdar.finding.RecordId;
import org.mahdar.finding.Statement;
import org.mahdar.text.Span;

/** A report of ours, told finding by finding; every finding is a sentence. */
final class Told {

  static final Party TUNISIA = new Party("تونس", "state:TN");
  static final Party KENYA = new Party("كينيا", "state:KE");

  private final String source;
  private final @Nullable String published;
  private final StringBuilder text = new StringBuilder();
  private final List<Span> sentences = new ArrayList<>();
  private final List<Pledge> pledges = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Minutes.Formula> formulae = new ArrayList<>();

  Told(String source, @Nullable String published) {
    this.source = source;
    this.published = published;
  }

  private Quote sentence(String words) {
    int start = text.length();
    text.append(words).append(". ");
    sentences.add(new Span(start, text.length() - 1));
    return new Quote(start, start + words.length(), words);
  }

  Told promise(Pledge.Strength strength, String words, @Nullable String due) {
    pledges.add(
        new Pledge(
            "p" + (pledges.size() + 1),
            List.of(TUNISIA),
            List.of(KENYA),
            strength,
            sentence(words),
            null,
            List.of("culture"),
            null,
            due,
            false,
            "rule",
            0.9));
    return this;
  }

  /** Stands inside a promise where its words are part of one. */
  Told event(Event.Type type, Event.Status status, String words, @Nullable String date) {
    int at = text.indexOf(words);
    Quote quote = at < 0 ? sentence(words) : Quote.of(text.toString(), at, at + words.length());
    events.add(
        new Event(
            "e" + (events.size() + 1),
            type,
            List.of(TUNISIA, KENYA),
            null,
            date,
            date == null ? Event.DateBasis.NONE : Event.DateBasis.STATED,
            status,
            null,
            null,
            null,
            quote,
            "rule",
            0.9));
    return this;
  }

  Told said(Statement.Act act, String words) {
    Quote quote = sentence(words);
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            new Statement.Speaker("تونس", "state:TN", Statement.Basis.EXPLICIT),
            null,
            null,
            new Statement.Cue(words.substring(0, 1), quote.start(), quote.start() + 1, "قال"),
            act,
            Statement.Mode.INDIRECT,
            quote,
            null,
            null,
            "rule",
            0.9));
    return this;
  }

  Told phrase(String formula, String words) {
    int at = text.indexOf(words);
    formulae.add(new Minutes.Formula(formula, at, at + words.length(), words));
    return this;
  }

  Told figure(String before, String number, long value, @Nullable String period, String owner) {
    Quote quote = sentence(before + " " + number);
    figures.add(
        new Figure(
            "f" + (figures.size() + 1),
            BigDecimal.valueOf(value),
            null,
            null,
            "person",
            null,
            period,
            null,
            false,
            owner,
            Quote.of(text.toString(), quote.end() - number.length(), quote.end()),
            "rule",
            0.9));
    return this;
  }

  Minutes minutes() {
    String all = text.toString();
    return new Minutes(
        Minutes.SCHEMA,
        RecordId.ofText(source + all),
        RecordId.ofText(all),
        "test",
        source,
        null,
        "ar",
        null,
        null,
        source,
        null,
        null,
        published,
        published == null ? Minutes.PublishedBasis.NONE : Minutes.PublishedBasis.METADATA,
        null,
        null,
        null,
        all,
        List.of(),
        sentences,
        statements,
        pledges,
        events,
        List.of(),
        List.of(),
        figures,
        formulae,
        List.of(
            new Minutes.Actor("state:TN", "تونس", Minutes.ActorType.STATE, "TN", null, List.of()),
            new Minutes.Actor("state:KE", "كينيا", Minutes.ActorType.STATE, "KE", null, List.of())),
        List.of(),
        List.of());
  }
}
