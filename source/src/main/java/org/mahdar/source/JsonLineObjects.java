package org.mahdar.source;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.JacksonIOException;

/** An object a line; a bad line costs only itself. */
final class JsonLineObjects implements Drafts {

  private final JsonParsers parsers;
  private final Lines lines;
  private final boolean numbered;
  private int count;

  JsonLineObjects(JsonParsers parsers, Reader reader, boolean numbered) {
    this.parsers = parsers;
    this.lines = new Lines(reader);
    this.numbered = numbered;
  }

  @Override
  public @Nullable Draft next() throws IOException {
    return lines.next() ? line(count++) : null;
  }

  @Override
  public boolean numbered() {
    return numbered;
  }

  private Draft line(int number) throws IOException {
    CappedStrings text = parsers.capped(lines);
    try (JsonParser json = parsers.open(text)) {
      json.nextToken();
      Draft draft = parsers.read(json, number);
      return json.nextToken() == null
          ? draft
          : Draft.broken(number, where() + " holds more than one value; give each its own line");
    } catch (JacksonIOException failure) {
      throw JsonParsers.blame(failure, text, null);
    } catch (JacksonException failure) {
      return Draft.broken(
          number, "in " + where() + " " + JsonParsers.wrong(failure, text) + "; repair that line");
    }
  }

  private String where() {
    return "line " + lines.number();
  }
}
