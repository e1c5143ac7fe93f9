package org.mahdar.finding;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Minutes as one line of JSON, and back. Thread-safe. */
public final class MinutesJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .disable(SerializationFeature.INDENT_OUTPUT)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private MinutesJson() {}

  /** One line, without a line break at its end. */
  public static String write(Minutes minutes) {
    return MAPPER.writeValueAsString(minutes);
  }

  /** The record as a tree that can be changed; {@link #of} makes a record of it again. */
  public static ObjectNode tree(Minutes minutes) {
    return (ObjectNode) MAPPER.readTree(write(minutes));
  }

  /**
   * @throws IllegalArgumentException when the tree is no record
   */
  public static Minutes of(ObjectNode tree) {
    return read(MAPPER.writeValueAsString(tree));
  }

  /**
   * @throws IllegalArgumentException when the line is no {@code mahdar/record/1}
   */
  public static Minutes read(String line) {
    try {
      Minutes minutes = MAPPER.readValue(line, Minutes.class);
      if (!Minutes.SCHEMA.equals(minutes.schema())) {
        throw new IllegalArgumentException(
            "not a " + Minutes.SCHEMA + " record: its schema is " + minutes.schema());
      }
      return minutes;
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "not a " + Minutes.SCHEMA + " record: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * Hostile text may hold half of a surrogate pair, which UTF-8 cannot say: as a JSON escape it
   * comes back as it went in.
   */
  public static String escapeHalves(String text) {
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      return text;
    }
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(point -> {
          if (Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE) {
            escaped.append("\\u").append(HexFormat.of().toHexDigits((char) point));
          } else {
            escaped.appendCodePoint(point);
          }
        });
    return escaped.toString();
  }
}
