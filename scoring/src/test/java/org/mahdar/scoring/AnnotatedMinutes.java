package org.mahdar.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.finding.Quote;
import org.mahdar.finding.Statement;
import tools.jackson.databind.JsonNode;

/** The record that an annotation describes, spoilt by some noise. */
final class AnnotatedMinutes {

  private static final String RULE = "gold";

  private final JsonNode gold;
  private final Noise noise;
  private final String text;
  private final int[] moved;

  private AnnotatedMinutes(JsonNode gold, String original, Noise noise) {
    this.gold = gold;
    this.noise = noise;
    this.moved = new int[original.codePointCount(0, original.length()) + 1];
    this.text = noise.text(original, moved);
  }

  static Minutes of(JsonNode gold, String text, Noise noise) {
    return new AnnotatedMinutes(gold, text, noise).minutes();
  }

  private Minutes minutes() {
    return new Minutes(
        Minutes.SCHEMA,
        "sha256:0",
        "sha256:0",
        "test",
        source(gold.path("file").asString("")),
        null,
        "ar",
        null,
        null,
        null,
        null,
        null,
        noise.date(text(gold.path("published"))),
        Minutes.PublishedBasis.NONE,
        null,
        null,
        null,
        text,
        body(),
        List.of(),
        each("statements", this::statement),
        each("pledges", this::pledge),
        each("events", this::event),
        each("agreements", this::agreement),
        each("projects", this::project),
        each("figures", this::figure),
        each("formulae", this::formula),
        each("actors", this::actor),
        List.of(),
        List.of());
  }

  private String source(String file) {
    if (!noise.strikes()) {
      return "in/" + file;
    }
    return switch (noise.upTo(3)) {
      case 0 -> file.replaceFirst("\\.txt$", ".html");
      case 1 -> "/a.b/" + file.replaceFirst("\\.txt$", "");
      default -> noise.strikes() ? "somewhere/else.txt" : "./" + file;
    };
  }

  private <T> List<T> each(String kind, Function<JsonNode, T> one) {
    return noise.list(gold.path(kind).valueStream().toList()).stream().map(one).toList();
  }

  private Statement statement(JsonNode node) {
    String cue = noise.name(node.path("cue").asString());
    return new Statement(
        "s1",
        new Statement.Speaker(
            noise.name(node.path("speaker").asString()), null, Statement.Basis.EXPLICIT),
        null,
        null,
        new Statement.Cue(cue, 0, cue.length(), ""),
        Statement.Act.SAY,
        Statement.Mode.MIXED,
        quote(node.path("content")),
        null,
        null,
        RULE,
        1);
  }

  private Pledge pledge(JsonNode node) {
    Pledge.Strength strength = Pledge.Strength.valueOf(code(node.path("strength")));
    return new Pledge(
        "p1",
        noise.parties(node.path("by").valueStream().map(JsonNode::asString).toList()),
        List.of(),
        noise.or(strength, Pledge.Strength.values()),
        quote(node.path("content")),
        null,
        List.of(),
        null,
        null,
        false,
        RULE,
        1);
  }

  private Event event(JsonNode node) {
    return new Event(
        "e1",
        noise.or(Event.Type.valueOf(code(node.path("type"))), Event.Type.values()),
        List.of(),
        null,
        noise.date(text(node.path("date"))),
        Event.DateBasis.NONE,
        Event.Status.HELD,
        null,
        null,
        null,
        quote(node.path("evidence")),
        RULE,
        1);
  }

  private Agreement agreement(JsonNode node) {
    return new Agreement(
        "a1",
        Agreement.Kind.AGREEMENT,
        noise.name(node.path("name").asString()),
        List.of(),
        null,
        null,
        null,
        List.of(),
        null,
        quote(node.path("evidence")),
        RULE,
        1);
  }

  private Project project(JsonNode node) {
    return new Project(
        "j1",
        noise.name(node.path("name").asString()),
        Project.Status.PLANNED,
        null,
        null,
        null,
        quote(node.path("evidence")),
        RULE,
        1);
  }

  private Figure figure(JsonNode node) {
    BigDecimal value = node.path("value").decimalValue();
    return new Figure(
        "f1",
        noise.strikes() ? value.multiply(noise.any(FACTORS)) : value,
        null,
        null,
        "count",
        null,
        null,
        null,
        false,
        null,
        quote(node.path("evidence")),
        RULE,
        1);
  }

  private static final List<BigDecimal> FACTORS =
      List.of(
          new BigDecimal("1.0000009"),
          new BigDecimal("1.0000011"),
          new BigDecimal("1e-9"),
          new BigDecimal("1e12"),
          new BigDecimal("0.333333333333333333"),
          BigDecimal.ZERO);

  private Minutes.Formula formula(JsonNode node) {
    return new Minutes.Formula(
        "one",
        noise.offset(moved[node.path("start").intValue()]),
        noise.offset(moved[node.path("end").intValue()]),
        "");
  }

  private Minutes.Actor actor(JsonNode node) {
    String country = text(node.path("country"));
    return new Minutes.Actor(
        null,
        noise.name(node.path("name").asString()),
        noise.or(Minutes.ActorType.valueOf(code(node.path("type"))), Minutes.ActorType.values()),
        noise.strikes() ? noise.any(List.of("CN", "", "XX")) : country,
        null,
        List.of());
  }

  /** The annotated boilerplate, and now and then a stretch that is none. */
  private List<Minutes.Segment> body() {
    List<Minutes.Segment> body = new ArrayList<>();
    body.add(new Minutes.Segment(0, text.length(), Minutes.Role.PARAGRAPH, null));
    for (JsonNode node : noise.list(gold.path("boilerplate").valueStream().toList())) {
      int start = noise.offset(moved[node.path("start").intValue()]);
      int end = Math.max(start, noise.offset(moved[node.path("end").intValue()]));
      Minutes.Role role = noise.or(Minutes.Role.BOILERPLATE, Minutes.Role.values());
      body.add(new Minutes.Segment(start, end, role, null));
    }
    if (noise.strikes()) {
      int start = noise.upTo(text.length());
      body.add(new Minutes.Segment(start, start + 50, Minutes.Role.BYLINE, null));
    }
    return body;
  }

  private Quote quote(JsonNode node) {
    return noise.quote(
        text, moved[node.path("start").intValue()], moved[node.path("end").intValue()]);
  }

  private static String code(JsonNode node) {
    return node.asString().toUpperCase(Locale.ROOT);
  }

  private static @Nullable String text(JsonNode node) {
    return node.isString() ? node.stringValue() : null;
  }
}
