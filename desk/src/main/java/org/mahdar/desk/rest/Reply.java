package org.mahdar.desk.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.Csv;
import org.mahdar.desk.answer.Rows;

/**
 * What is answered, in UTF-8.
 *
 * @param headers besides those that all answers have
 * @param stream writes the answer bit by bit instead of {@code body}
 */
record Reply(
    int status, String type, String body, Map<String, String> headers, @Nullable Stream stream) {

  /** An answer that takes its time. */
  @FunctionalInterface
  interface Stream {
    /**
     * @throws IOException when nobody listens any more
     */
    void write(OutputStream out) throws IOException;
  }

  static final String JSON = "application/json";

  Reply {
    headers = Map.copyOf(headers);
  }

  Reply(int status, String type, String body, Map<String, String> headers) {
    this(status, type, body, headers, null);
  }

  static Reply json(String body) {
    return new Reply(200, JSON, body, Map.of());
  }

  /** Keys and values in turn, as one object. */
  static Reply of(@Nullable Object... keysAndValues) {
    return json(Answer.written(Answer.values(keysAndValues)));
  }

  private static Reply csv(List<String> lines) {
    return new Reply(200, Csv.TYPE, Csv.file(lines), Map.of());
  }

  static Reply events(Stream stream) {
    return new Reply(200, "text/event-stream", "", Map.of("Cache-Control", "no-store"), stream);
  }

  /** A part of a list, as JSON or CSV, whichever was asked for. */
  static Reply list(Asking asking, Paging paging, Answer answer) {
    return whole(asking, answer).with(paging.links(asking, answer.total()));
  }

  /** All of it, as JSON or CSV, whichever was asked for. */
  static Reply whole(Asking asking, Rows rows) {
    return asking.wantsCsv() ? csv(rows.csv()) : json(rows.json());
  }

  /** The same about something that was just made. */
  Reply created(String address) {
    return new Reply(201, type, body, Map.of("Location", address));
  }

  /** It will be done; the address says how far it is. */
  Reply accepted(String address) {
    return new Reply(202, type, body, Map.of("Location", address));
  }

  Reply with(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(more);
    return new Reply(status, type, body, all, stream);
  }
}
