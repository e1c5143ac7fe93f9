package org.mahdar.finding;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Span;

/**
 * The record of one article: the contract's {@code mahdar/record/1}, component by component in the
 * order in which it is printed. A pure function of the article and the lexicon's version.
 */
public record Minutes(
    String schema,
    String id,
    String textId,
    String lexicon,
    String source,
    @Nullable String url,
    String language,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable Dateline dateline,
    @Nullable String published,
    PublishedBasis publishedBasis,
    @Nullable String modified,
    @Nullable String captured,
    @Nullable Genre genre,
    String text,
    List<Segment> body,
    List<Span> sentences,
    List<Statement> statements,
    List<Pledge> pledges,
    List<Event> events,
    List<Agreement> agreements,
    List<Project> projects,
    List<Figure> figures,
    List<Formula> formulae,
    List<Actor> actors,
    List<DateMention> dates,
    List<String> warnings) {

  public static final String SCHEMA = "mahdar/record/1";

  public Minutes {
    body = List.copyOf(body);
    sentences = List.copyOf(sentences);
    statements = List.copyOf(statements);
    pledges = List.copyOf(pledges);
    events = List.copyOf(events);
    agreements = List.copyOf(agreements);
    projects = List.copyOf(projects);
    figures = List.copyOf(figures);
    formulae = List.copyOf(formulae);
    actors = List.copyOf(actors);
    dates = List.copyOf(dates);
    warnings = List.copyOf(warnings);
  }

  /** Every finding that carries a rule, kind by kind, in the order of the contract. */
  @JsonIgnore
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>(statements);
    all.addAll(pledges);
    all.addAll(events);
    all.addAll(agreements);
    all.addAll(projects);
    all.addAll(figures);
    return all;
  }

  /** The opening place and date of an agency report. */
  public record Dateline(@Nullable String place, @Nullable String date, Quote span) {}

  /** A stretch of the text and what it is; boilerplate carries the reason. */
  public record Segment(int start, int end, Role role, @Nullable String reason) {
    public Segment {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("no such segment: " + start + ".." + end);
      }
    }
  }

  /** A set political phrase. */
  public record Formula(String formula, int start, int end, String text) {}

  /**
   * Somebody named in the article.
   *
   * @param country ISO 3166-1 alpha-2
   */
  public record Actor(
      @Nullable String actor,
      String name,
      ActorType type,
      @Nullable String country,
      @Nullable String role,
      List<Quote> mentions) {
    public Actor {
      mentions = List.copyOf(mentions);
    }
  }

  /** A time expression and what it resolves to. */
  public record DateMention(
      @Nullable String value, TimeBasis basis, int start, int end, String text) {}

  public enum Role {
    TITLE,
    BYLINE,
    DATELINE,
    PARAGRAPH,
    BOILERPLATE;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum PublishedBasis {
    DATELINE,
    METADATA,
    URL,
    RELATIVE,
    NONE;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum Genre {
    NEWS,
    OPINION,
    INTERVIEW,
    FEATURE,
    STATEMENT,
    OTHER;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum ActorType {
    PERSON,
    STATE,
    ORGANISATION,
    MECHANISM;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public enum TimeBasis {
    STATED,
    RELATIVE;

    @JsonValue
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
