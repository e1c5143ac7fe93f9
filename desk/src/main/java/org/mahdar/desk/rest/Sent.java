package org.mahdar.desk.rest;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.decision.Signature;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A JSON object that a program sent, understood or refused. */
final class Sent {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int LONGEST = 10_000;

  private final JsonNode object;
  private final @Nullable String person;

  private Sent(JsonNode object, @Nullable String person) {
    this.object = object;
    this.person = person;
  }

  /**
   * @param known the members that it may have
   */
  static Sent of(Context context, List<String> known) {
    String type = context.contentType();
    if (type == null || !type.startsWith("application/json")) {
      throw new Fault(415, "Of another type", "Send JSON, with Content-Type: application/json.");
    }
    JsonNode object;
    try {
      object = JSON.readTree(context.body());
    } catch (JacksonException e) {
      throw Fault.unclear("What was sent is no JSON: " + e.getOriginalMessage());
    }
    if (!object.isObject()) {
      throw Fault.unclear("What was sent is no JSON object. Send {…}.");
    }
    for (Map.Entry<String, JsonNode> each : object.properties()) {
      if (!known.contains(each.getKey())) {
        throw Fault.unclear(
            "There is no «" + each.getKey() + "» here. Send " + String.join(", ", known) + ".");
      }
    }
    return new Sent(object, context.attribute("person"));
  }

  boolean has(String name) {
    return object.hasNonNull(name);
  }

  @Nullable String text(String name) {
    JsonNode value = object.get(name);
    return value == null || value.isNull() ? null : text(name, value);
  }

  String needed(String name) {
    String value = text(name);
    if (value == null || value.isBlank()) {
      throw Fault.unclear(name + " is missing. Send it as a text.");
    }
    return value;
  }

  List<String> texts(String name) {
    JsonNode values = object.path(name);
    if (!values.isArray() || values.isEmpty()) {
      throw Fault.unclear(name + " is missing. Send a list of texts.");
    }
    List<String> texts = new ArrayList<>();
    values.forEach(each -> texts.add(text(name, each)));
    return texts;
  }

  /** Names and what is to stand there; lists and numbers as the record has them. */
  Map<String, String> map(String name) {
    JsonNode values = object.path(name);
    if (!values.isObject() || values.isEmpty()) {
      throw Fault.unclear(name + " is missing. Send an object of fields and their new values.");
    }
    Map<String, String> map = new LinkedHashMap<>();
    values.properties().forEach(it -> map.put(it.getKey(), text(it.getKey(), it.getValue())));
    return map;
  }

  private static String text(String name, JsonNode value) {
    if (!value.isString() && !value.isNumber() && !value.isBoolean()) {
      throw Fault.unclear(name + " is no text.");
    }
    String text = value.asString();
    if (text.length() > LONGEST) {
      throw Fault.unclear(name + " is longer than " + LONGEST + " characters. Write less.");
    }
    return text;
  }

  /** Who decides: whoever is signed in, else the name that was sent. */
  String who(String name) {
    return person != null ? person : needed(name);
  }

  Signature signature() {
    return new Signature(who("by"), needed("why"));
  }
}
