package org.mahdar.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Minutes.Actor;
import org.mahdar.finding.Minutes.ActorType;
import org.mahdar.finding.Minutes.Formula;
import org.mahdar.finding.Minutes.PublishedBasis;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.finding.Minutes.Segment;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;

/** A record in the making, with no more in it than a test of searching needs. */
final class Paper {

  private final String id;
  private final String text;
  private @Nullable String title;
  private @Nullable String outlet;
  private @Nullable String agency;
  private @Nullable String published;
  private final List<Segment> body = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Pledge> pledges = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private final List<Formula> formulae = new ArrayList<>();

  /** The article's lines; one that begins with # is furniture of the page. */
  Paper(String id, String... lines) {
    this.id = "sha256:" + id;
    this.text = String.join("\n", lines);
    int start = 0;
    for (String line : lines) {
      int end = Math.min(start + line.length() + 1, text.length());
      boolean furniture = line.startsWith("#");
      body.add(
          new Segment(
              start,
              end,
              furniture ? Role.BOILERPLATE : Role.PARAGRAPH,
              furniture ? "navigation" : null));
      start = end;
    }
  }

  Paper title(String words) {
    title = words;
    return this;
  }

  Paper carriedBy(String outlet, @Nullable String agency) {
    this.outlet = outlet;
    this.agency = agency;
    return this;
  }

  Paper published(String date) {
    published = date;
    return this;
  }

  /** Every mention of somebody. */
  Paper names(@Nullable String actor, String name, @Nullable String country, String... mentions) {
    List<Quote> quotes = new ArrayList<>();
    for (String mention : mentions) {
      quotes.add(quote(mention));
    }
    actors.add(new Actor(actor, name, ActorType.PERSON, country, null, quotes));
    return this;
  }

  Paper phrase(String formula, String words) {
    Quote quote = quote(words);
    formulae.add(new Formula(formula, quote.start(), quote.end(), words));
    return this;
  }

  /** A place that is none. */
  Paper contradictsItself() {
    formulae.add(new Formula("nothing", 5, 2, ""));
    return this;
  }

  Paper says(String name, @Nullable String actor, Statement.Act act, String content) {
    statements.add(
        new Statement(
            "s" + (statements.size() + 1),
            new Statement.Speaker(name, actor, Statement.Basis.EXPLICIT),
            null,
            null,
            new Statement.Cue("", 0, 0, "قال"),
            act,
            Statement.Mode.INDIRECT,
            quote(content),
            null,
            null,
            "reporting.test",
            1));
    return this;
  }

  /** A pledge, voiced in the last statement. */
  Paper promises(
      String name, @Nullable String actor, Pledge.Strength strength, String field, String content) {
    pledges.add(
        new Pledge(
            "p" + (pledges.size() + 1),
            List.of(new Party(name, actor)),
            List.of(),
            strength,
            quote(content),
            statements.isEmpty() ? null : statements.getLast().id(),
            List.of(field),
            null,
            null,
            false,
            "pledge.test",
            1));
    return this;
  }

  private Quote quote(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Quote(start, start + words.length(), words);
  }

  Minutes minutes() {
    return new Minutes(
        Minutes.SCHEMA,
        id,
        id,
        "test",
        "papers/" + id.substring("sha256:".length()) + ".txt",
        null,
        "ar",
        title,
        null,
        outlet,
        agency,
        null,
        published,
        published == null ? PublishedBasis.NONE : PublishedBasis.METADATA,
        null,
        null,
        null,
        text,
        body,
        List.of(),
        statements,
        pledges,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        formulae,
        actors,
        List.of(),
        List.of());
  }
}
