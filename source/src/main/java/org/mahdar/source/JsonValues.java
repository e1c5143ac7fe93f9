package org.mahdar.source;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The objects of an array, or objects that follow each other, as they stream past. */
final class JsonValues implements Drafts {

  private final JsonParsers parsers;
  private final CappedStrings text;
  private final JsonParser json;
  private boolean inArray;
  private boolean numbered;
  private int count;

  JsonValues(JsonParsers parsers, Reader reader) {
    this.parsers = parsers;
    this.text = parsers.capped(reader);
    this.json = parsers.open(text);
  }

  @Override
  public @Nullable Draft next() throws IOException {
    try {
      JsonToken token = json.nextToken();
      while ((!inArray && token == JsonToken.START_ARRAY) || token == JsonToken.END_ARRAY) {
        inArray = token == JsonToken.START_ARRAY;
        numbered = true;
        token = json.nextToken();
      }
      return token == null ? null : parsers.read(json, count++);
    } catch (JacksonException failure) {
      throw JsonParsers.blame(
          failure,
          text,
          (count < 2
                  ? "nothing after this is read"
                  : "what was before it is read, nothing after it")
              + "; repair it from there");
    }
  }

  @Override
  public boolean numbered() {
    return numbered;
  }
}
