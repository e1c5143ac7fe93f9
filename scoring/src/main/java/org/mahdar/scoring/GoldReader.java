package org.mahdar.scoring;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mahdar.scoring.GoldDocument.Evident;
import org.mahdar.scoring.GoldDocument.Foreign;
import org.mahdar.scoring.GoldDocument.Named;
import org.mahdar.scoring.GoldDocument.Promised;
import org.mahdar.scoring.GoldDocument.Published;
import org.mahdar.scoring.GoldDocument.Voiced;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads one annotation file. */
final class GoldReader {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private GoldReader() {}

  /**
   * @throws IllegalArgumentException when the file is no annotation
   */
  static GoldDocument read(Path file) {
    try {
      return document(MAPPER.readTree(file.toFile()));
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "not an annotation: "
              + e.getMessage()
              + "; in "
              + file
              + "; correct the file or move it out of the folder",
          e);
    }
  }

  private static GoldDocument document(JsonNode gold) {
    String file = text(gold.path("file"));
    return new GoldDocument(
        file.isEmpty() ? key(gold) : file,
        list(gold.path("statements"), GoldReader::statement),
        list(gold.path("pledges"), GoldReader::pledge),
        list(gold.path("events"), GoldReader::evident),
        list(gold.path("figures"), GoldReader::evident),
        optional(gold, "projects", GoldReader::evident),
        optional(gold, "agreements", GoldReader::evident),
        optional(gold, "formulae", GoldReader::stretch),
        list(gold.path("actors"), GoldReader::actor),
        file.isEmpty() || gold.path("boilerplate").isNull()
            ? null
            : optional(gold, "boilerplate", GoldReader::foreign),
        gold.has("published") ? new Published(textOrNull(gold.path("published"))) : null);
  }

  private static String key(JsonNode gold) {
    String id = text(gold.path("id"));
    if (id.isEmpty()) {
      throw new IllegalArgumentException("it has neither \"file\" nor \"id\"");
    }
    return id;
  }

  private static Voiced statement(JsonNode node) {
    JsonNode cue = node.path("cue");
    return new Voiced(
        name(node.path("speaker")),
        text(cue.isObject() ? cue.path("text") : cue),
        cited(node.path("content")));
  }

  private static Promised pledge(JsonNode node) {
    return new Promised(
        list(node.path("by"), GoldReader::name),
        textOrNull(node.path("strength")),
        cited(node.path("content")));
  }

  private static Evident evident(JsonNode node) {
    return new Evident(
        label(node),
        textOrNull(node.path("type")),
        text(node.path("name")),
        number(node.path("value")),
        textOrNull(node.path("date")),
        cited(node.path("evidence")));
  }

  private static String label(JsonNode node) {
    String type = text(node.path("type"));
    String named = type.isEmpty() ? text(node.path("name")) : type;
    if (!named.isEmpty()) {
      return named;
    }
    JsonNode value = node.path("value");
    if (value.isIntegralNumber()) {
      return value.bigIntegerValue().toString();
    }
    return value.isNumber()
        ? Decimals.shortest(value.doubleValue())
        : Case.shownOrNone(textOrNull(value));
  }

  private static OptionalDouble number(JsonNode node) {
    if (node.isNumber()) {
      return OptionalDouble.of(Double.parseDouble(node.decimalValue().toString()));
    }
    try {
      return node.isString()
          ? OptionalDouble.of(Double.parseDouble(node.stringValue()))
          : OptionalDouble.empty();
    } catch (NumberFormatException e) {
      return OptionalDouble.empty();
    }
  }

  private static Named actor(JsonNode node) {
    String name = text(node.path("name"));
    return new Named(
        name.isEmpty() ? text(node.path("name as in text")) : name,
        textOrNull(node.path("type")),
        textOrNull(node.path("country")));
  }

  private static Foreign foreign(JsonNode node) {
    return new Foreign(
        cited(node.path("text")), node.has("start") && node.has("end") ? stretch(node) : null);
  }

  /** A span is written as its words alone, or with their place. */
  private static @Nullable Cited cited(JsonNode node) {
    if (node.isString()) {
      return new Cited(node.stringValue(), null);
    }
    return node.isObject() ? new Cited(text(node.path("text")), stretch(node)) : null;
  }

  private static Stretch stretch(JsonNode node) {
    JsonNode start = node.path("start");
    JsonNode end = node.path("end");
    if (!start.canConvertToInt() || !end.canConvertToInt()) {
      throw new IllegalArgumentException("a span without \"start\" and \"end\": " + node);
    }
    return new Stretch(start.intValue(), end.intValue());
  }

  /** A voice is written as its name alone, or as an object that has one. */
  private static String name(JsonNode node) {
    return text(node.isObject() ? node.path("name") : node);
  }

  private static String text(JsonNode node) {
    return node.isString() ? node.stringValue() : "";
  }

  private static @Nullable String textOrNull(JsonNode node) {
    return node.isString() ? node.stringValue() : null;
  }

  private static <T> @Nullable List<T> optional(
      JsonNode node, String field, Function<JsonNode, T> each) {
    return node.has(field) ? list(node.path(field), each) : null;
  }

  private static <T> List<T> list(JsonNode node, Function<JsonNode, T> each) {
    if (!node.isArray() && !node.isNull() && !node.isMissingNode()) {
      throw new IllegalArgumentException("a list was expected: " + node);
    }
    return node.valueStream().map(each).toList();
  }
}
