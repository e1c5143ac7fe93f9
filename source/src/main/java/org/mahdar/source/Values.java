package org.mahdar.source;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Takes a field's value as words, whatever its type. */
final class Values {

  private static final int DEEPEST = 8;

  private Values() {}

  /**
   * The value that the parser stands on, to its end: a string, a number's figures, the parts of an
   * array joined by {@code joint}, the {@code name} or {@code value} of an object; null when there
   * is none of these.
   *
   * @param longest UTF-16 units after which nothing more is collected; a result longer than this is
   *     not the whole value
   */
  static @Nullable String read(JsonParser json, int longest, String joint) {
    return read(json, longest, joint, 0);
  }

  /**
   * The same, but of an array of objects only the first that has a value: they say the same in
   * several forms.
   */
  static @Nullable String first(JsonParser json, int longest, String joint) {
    if (json.currentToken() != JsonToken.START_ARRAY) {
      return read(json, longest, joint);
    }
    StringBuilder all = new StringBuilder();
    boolean done = false;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      boolean object = json.currentToken() == JsonToken.START_OBJECT;
      if (done || all.length() > longest) {
        json.skipChildren();
        continue;
      }
      String part = read(json, longest, joint, 1);
      if (part != null) {
        all.append(all.isEmpty() ? "" : joint).append(part);
        done = object;
      }
    }
    return all.isEmpty() ? null : all.toString();
  }

  private static @Nullable String read(JsonParser json, int longest, String joint, int depth) {
    JsonToken token = json.currentToken();
    if (token == JsonToken.START_ARRAY && depth < DEEPEST) {
      return joined(json, longest, joint, depth);
    }
    if (token == JsonToken.START_OBJECT && depth < DEEPEST) {
      return named(json, longest, joint, depth);
    }
    if (token == JsonToken.VALUE_STRING
        || token == JsonToken.VALUE_NUMBER_INT
        || token == JsonToken.VALUE_NUMBER_FLOAT) {
      return json.getString();
    }
    json.skipChildren();
    return null;
  }

  private static @Nullable String joined(JsonParser json, int longest, String joint, int depth) {
    StringBuilder all = new StringBuilder();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      if (all.length() > longest) {
        json.skipChildren();
        continue;
      }
      String part = read(json, longest, joint, depth + 1);
      if (part != null) {
        all.append(all.isEmpty() ? "" : joint).append(part);
      }
    }
    return all.isEmpty() ? null : all.toString();
  }

  private static @Nullable String named(JsonParser json, int longest, String joint, int depth) {
    String name = null;
    String value = null;
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      if (name == null && field.equals("name")) {
        name = read(json, longest, joint, depth + 1);
      } else if (value == null && field.equals("value")) {
        value = read(json, longest, joint, depth + 1);
      } else {
        json.skipChildren();
      }
    }
    return name == null ? value : name;
  }
}
