package org.mahdar.desk.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;

/** Builds small minutes; spans are found by their words. */
final class Sample {

  static final Party EGYPT = new Party("مصر", "state:EG");
  static final Party JORDAN = new Party("الأردن", "state:JO");

  private final String id;
  private final String text;
  private String textId;
  private @Nullable String outlet = "جريدة الضفاف";
  private @Nullable String published;
  private @Nullable String title;
  private final List<Minutes.Segment> body = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Pledge> pledges = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Agreement> agreements = new ArrayList<>();
  private final List<Project> projects = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<Minutes.Formula> formulae = new ArrayList<>();
  private final List<Minutes.Actor> actors = new ArrayList<>();

  Sample(String id, String text) {
    this.id = id;
    this.text = text;
    this.textId = "text of " + id;
  }

  Sample textId(String sameText) {
    textId = sameText;
    return this;
  }

  Sample outlet(@Nullable String name) {
    outlet = name;
    return this;
  }

  Sample title(String words) {
    title = words;
    return this;
  }

  Sample published(String date) {
    published = date;
    return this;
  }

  Sample boilerplate(String words) {
    Quote quote = quote(words);
    body.add(
        new Minutes.Segment(quote.start(), quote.end(), Minutes.Role.BOILERPLATE, "share_widget"));
    return this;
  }

  Sample statement(String speaker, String content) {
    return statement(speaker, quote(content));
  }

  Sample statement(String speaker, Quote content) {
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            new Statement.Speaker(speaker, null, Statement.Basis.EXPLICIT),
            null,
            null,
            new Statement.Cue("قال", 0, 3, "قال"),
            Statement.Act.SAY,
            Statement.Mode.INDIRECT,
            content,
            null,
            null,
            "reporting.verb-inna",
            0.97));
    return this;
  }

  Sample pledge(Party by, Pledge.Strength strength, String content) {
    pledges.add(
        new Pledge(
            "p" + (pledges.size() + 1),
            List.of(by),
            List.of(),
            strength,
            quote(content),
            null,
            List.of("energy"),
            null,
            null,
            false,
            "pledge.future",
            0.8));
    return this;
  }

  Sample meeting(@Nullable String date, String evidence) {
    events.add(
        new Event(
            "e" + (events.size() + 1),
            Event.Type.MEETING,
            List.of(EGYPT, JORDAN),
            null,
            date,
            date == null ? Event.DateBasis.NONE : Event.DateBasis.STATED,
            Event.Status.HELD,
            null,
            null,
            null,
            quote(evidence),
            "event.meeting",
            0.9));
    return this;
  }

  Sample memorandum(String name) {
    agreements.add(
        new Agreement(
            "a" + (agreements.size() + 1),
            Agreement.Kind.MEMORANDUM,
            name,
            List.of(EGYPT, JORDAN),
            null,
            null,
            null,
            List.of(),
            Agreement.Status.SIGNED,
            quote(name),
            "agreement.signed",
            0.9));
    return this;
  }

  Sample project(String name, Project.Status status) {
    projects.add(
        new Project(
            "j" + (projects.size() + 1),
            name,
            status,
            "energy",
            null,
            null,
            quote(name),
            "project.named",
            0.9));
    return this;
  }

  Sample dollars(String value, String what, @Nullable String owner, String evidence) {
    figures.add(
        new Figure(
            "f" + (figures.size() + 1),
            new BigDecimal(value),
            null,
            null,
            "USD",
            what,
            "2023",
            null,
            false,
            owner,
            quote(evidence),
            "quantities.money",
            0.9));
    return this;
  }

  Sample formula(String code, String words) {
    Quote quote = quote(words);
    formulae.add(new Minutes.Formula(code, quote.start(), quote.end(), words));
    return this;
  }

  /** A state, mentioned wherever its name stands. */
  Sample state(Party party) {
    List<Quote> mentions = new ArrayList<>();
    for (int at = text.indexOf(party.name());
        at >= 0;
        at = text.indexOf(party.name(), at + party.name().length())) {
      mentions.add(Quote.of(text, at, at + party.name().length()));
    }
    actors.add(
        new Minutes.Actor(
            party.actor(), party.name(), Minutes.ActorType.STATE, null, null, mentions));
    return this;
  }

  private Quote quote(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("«" + words + "» is not in «" + text + "»");
    }
    return Quote.of(text, start, start + words.length());
  }

  Minutes minutes() {
    return new Minutes(
        Minutes.SCHEMA,
        id,
        textId,
        "2026.11",
        id + ".txt",
        null,
        "ar",
        title,
        null,
        outlet,
        null,
        null,
        published,
        published == null ? Minutes.PublishedBasis.NONE : Minutes.PublishedBasis.DATELINE,
        null,
        null,
        Minutes.Genre.NEWS,
        text,
        body,
        List.of(),
        statements,
        pledges,
        events,
        agreements,
        projects,
        figures,
        formulae,
        actors,
        List.of(),
        List.of());
  }
}
