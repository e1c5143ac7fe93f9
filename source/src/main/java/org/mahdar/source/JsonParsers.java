package org.mahdar.source;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.refusal.BadInput;
import org.mahdar.source.refusal.Words;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads single objects with Jackson's streaming parser. Thread-safe. */
final class JsonParsers {

  private final FieldMap fields;
  private final int longest;
  private final JsonFactory factory;
  private final JsonMapper mapper;

  JsonParsers(FieldMap fields, Limits limits) {
    this.fields = fields;
    this.longest = limits.documentChars();
    // Longer strings never reach the parser, so its own limit is only a second line.
    this.factory =
        JsonFactory.builder()
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(longest + 2).build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            // Line breaks left bare in a text are common and mean what they seem to mean.
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();
    this.mapper = JsonMapper.builder(factory).build();
  }

  JsonParser open(CappedStrings json) {
    return factory.createParser(ObjectReadContext.empty(), json);
  }

  /** A parser that can give values as trees. */
  JsonParser openTree(CappedStrings json) {
    return mapper.createParser(json);
  }

  CappedStrings capped(Reader json) {
    return new CappedStrings(json, longest);
  }

  /** The value that the parser stands on, as a document. */
  Draft read(JsonParser json, int number) {
    if (json.currentToken() != JsonToken.START_OBJECT) {
      json.skipChildren();
      return Draft.broken(
          number, "it is no object with fields, and only those are documents; remove it");
    }
    Draft draft = new Draft(number, longest);
    while (json.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = json.currentName();
      draft.saw(name);
      FieldMap.Slot slot = fields.slot(name);
      json.nextToken();
      if (slot == null || !draft.wants(slot)) {
        json.skipChildren();
      } else {
        put(draft, slot, json);
      }
    }
    return draft;
  }

  private void put(Draft draft, FieldMap.Slot slot, JsonParser json) {
    String words =
        switch (slot.field()) {
          case TEXT -> Values.first(json, longest, "\n");
          case TITLE -> Values.first(json, longest, " ");
          default -> Values.read(json, longest, "، ");
        };
    if (words != null) {
      draft.put(slot, words);
    }
  }

  /** The failure of the stream itself if that is what it was, else what is wrong with the JSON. */
  static IOException blame(JacksonException failure, CappedStrings json, @Nullable String next) {
    if (failure instanceof JacksonIOException
        && failure.getCause() instanceof IOException beneath) {
      return beneath;
    }
    return new BadInput(wrong(failure, json) + (next == null ? "" : "; " + next));
  }

  /** What is wrong, and at which character. */
  static String wrong(JacksonException failure, CappedStrings json) {
    long offset = failure.getLocation() == null ? 0 : failure.getLocation().getCharOffset();
    String what =
        failure instanceof UnexpectedEndOfInputException
            ? "the JSON is cut short"
            : "the JSON is not valid";
    String detail = failure.getOriginalMessage();
    int end = detail.indexOf('\n');
    return "%s at character %d (%s)"
        .formatted(
            what,
            Math.max(offset, 0) + json.dropped(),
            Words.line(end < 0 ? detail : detail.substring(0, end), 160));
  }
}
