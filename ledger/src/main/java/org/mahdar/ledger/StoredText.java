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
import org.mahdar.finding.Minutes.Role;
import org.mahdar.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A document's text and where its paragraphs and sentences begin and end: the beginning of its
 * stored record, read without the findings that make up most of it.
 *
 * @param paragraphs what is no title, dateline or furniture of the page
 */
public record StoredText(String text, List<Span> paragraphs, List<Span> sentences) {

  /** Of a document that has no record. */
  public static final StoredText NONE = new StoredText("", List.of(), List.of());

  private static final JsonFactory JSON = new JsonFactory();

  public StoredText {
    paragraphs = List.copyOf(paragraphs);
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
        JsonParser record = JSON.createParser(ObjectReadContext.empty(), in)) {
      return read(record);
    } catch (IOException | JacksonException e) {
      throw new SQLException("a record in the ledger is damaged (" + e.getMessage() + ")", e);
    }
  }

  private static StoredText read(JsonParser record) {
    String text = "";
    List<Span> paragraphs = List.of();
    record.nextToken();
    while (record.nextToken() == JsonToken.PROPERTY_NAME) {
      String name = record.currentName();
      record.nextToken();
      switch (name) {
        case "text" -> text = record.getString();
        case "body" -> paragraphs = spans(record, Role.PARAGRAPH.code());
        case "sentences" -> {
          return new StoredText(text, paragraphs, spans(record, ""));
        }
        default -> record.skipChildren();
      }
    }
    return new StoredText(text, paragraphs, List.of());
  }

  /**
   * @param wanted the role of the segments that are meant; empty where they have none
   */
  private static List<Span> spans(JsonParser record, String wanted) {
    List<Span> spans = new ArrayList<>();
    while (record.nextToken() == JsonToken.START_OBJECT) {
      int start = 0;
      int end = 0;
      String role = "";
      while (record.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = record.currentName();
        record.nextToken();
        switch (name) {
          case "start" -> start = record.getIntValue();
          case "end" -> end = record.getIntValue();
          case "role" -> role = record.getString();
          default -> record.skipChildren();
        }
      }
      if (role.equals(wanted)) {
        spans.add(new Span(start, end));
      }
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
