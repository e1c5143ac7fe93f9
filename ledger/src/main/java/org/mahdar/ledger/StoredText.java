package org.mahdar.ledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.mahdar.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/**
 * A document's text and where its sentences begin and end: the beginning of its stored record, read
 * without the findings that make up most of it.
 */
public record StoredText(String text, List<Span> sentences) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  public StoredText {
    sentences = List.copyOf(sentences);
  }

  /**
   * @return empty when there is no reading of the document
   * @throws SQLException also when the stored record is damaged
   */
  public static Optional<StoredText> of(Connection connection, long document) throws SQLException {
    try (var statement =
        connection.prepareStatement("select record from readings where document = ?")) {
      statement.setLong(1, document);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(read(row.getBytes(1))) : Optional.empty();
      }
    }
  }

  private static StoredText read(byte[] deflated) throws SQLException {
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated));
        JsonParser record = JSON.createParser(in)) {
      return read(record);
    } catch (IOException | JacksonException e) {
      throw new SQLException("a record in the ledger is damaged (" + e.getMessage() + ")", e);
    }
  }

  private static StoredText read(JsonParser record) {
    String text = "";
    record.nextToken();
    while (record.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = record.currentName();
      record.nextToken();
      if (name.equals("text")) {
        text = record.getString();
      } else if (name.equals("sentences")) {
        return new StoredText(text, spans(record));
      } else {
        record.skipChildren();
      }
    }
    return new StoredText(text, List.of());
  }

  private static List<Span> spans(JsonParser record) {
    List<Span> spans = new ArrayList<>();
    while (record.nextToken() == JsonToken.START_OBJECT) {
      int start = 0;
      int end = 0;
      while (record.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean first = record.currentName().equals("start");
        record.nextToken();
        if (first) {
          start = record.getIntValue();
        } else {
          end = record.getIntValue();
        }
      }
      spans.add(new Span(start, end));
    }
    return spans;
  }

  /** The sentence in which a place is; the place itself where there is none. */
  public Span sentenceAt(int start, int end) {
    for (Span sentence : sentences) {
      if (sentence.start() <= start && start < sentence.end()) {
        return sentence;
      }
    }
    return new Span(start, end);
  }
}
