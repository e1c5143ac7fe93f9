package org.mahdar.chain;

import java.io.StringWriter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family.Part;
import org.mahdar.chain.Family.Siblings;
import org.mahdar.text.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Links and families as one JSON object a line: the formats {@code mahdar/link/1} and family/1. */
public final class ChainJson {

  private static final JsonFactory JSON = new JsonFactory();

  private ChainJson() {}

  /** A link, without a line break. */
  public static String of(Link link) {
    return written(json -> {
      json.writeStringProperty("schema", "mahdar/link/1");
      json.writeName("a");
      article(json, link.a());
      json.writeName("b");
      article(json, link.b());
      json.writeStringProperty("type", word(link.type()));
      json.writeNumberProperty("a_in_b", rounded(link.aInB()));
      json.writeNumberProperty("b_in_a", rounded(link.bInA()));
      json.writeStringProperty("from", from(link.from()));
      json.writeStringProperty("agency", link.agency());
      json.writeArrayPropertyStart("edits");
      link.edits().forEach(edit -> edit(json, edit));
      json.writeEndArray();
      json.writeNumberProperty("confidence", rounded(link.confidence()));
    });
  }

  /** A family, without a line break. */
  public static String of(Family family) {
    return written(json -> {
      json.writeStringProperty("schema", "mahdar/family/1");
      json.writeStringProperty("family", family.id());
      json.writeStringProperty("agency", family.agency());
      json.writeArrayPropertyStart("members");
      family.members().forEach(part -> member(json, part));
      json.writeEndArray();
      json.writeArrayPropertyStart("unseen_common_source");
      family.unseen().forEach(siblings -> pair(json, siblings));
      json.writeEndArray();
    });
  }

  @FunctionalInterface
  private interface Properties {
    void write(JsonGenerator json);
  }

  private static String written(Properties properties) {
    StringWriter out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      properties.write(json);
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void article(JsonGenerator json, Report report) {
    json.writeStartObject();
    named(json, report);
    json.writeEndObject();
  }

  private static void named(JsonGenerator json, Report report) {
    json.writeStringProperty("id", report.id());
    json.writeStringProperty("source", report.source());
    json.writeStringProperty("url", report.url());
    json.writeStringProperty("outlet", report.outlet());
  }

  private static void edit(JsonGenerator json, Edit edit) {
    json.writeStartObject();
    json.writeStringProperty("kind", word(edit.kind()));
    span(json, "a", edit.a());
    span(json, "b", edit.b());
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, String name, @Nullable Span span) {
    if (span == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
    json.writeEndObject();
  }

  private static void member(JsonGenerator json, Part part) {
    json.writeStartObject();
    named(json, part.report());
    json.writeStringProperty("relation", word(part.relation()));
    json.writeStringProperty("time", part.report().time().published());
    json.writeStringProperty("time_basis", word(part.report().time().basis()));
    json.writeEndObject();
  }

  private static void pair(JsonGenerator json, Siblings siblings) {
    json.writeStartArray();
    json.writeString(siblings.one());
    json.writeString(siblings.other());
    json.writeEndArray();
  }

  private static @Nullable String from(Link.From from) {
    return switch (from) {
      case A -> "a";
      case B -> "b";
      case NOT_KNOWN -> null;
    };
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
