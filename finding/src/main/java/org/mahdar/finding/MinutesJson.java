package org.mahdar.finding;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

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
          .enable(tools.jackson.core.StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(tools.jackson.databind.MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private MinutesJson() {}

  /** One line, without a line break at its end. */
  public static String write(Minutes minutes) {
    return MAPPER.writeValueAsString(minutes);
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
}
