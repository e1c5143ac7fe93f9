package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.correction.DecisionRows;

/** Writes a document and its reading; what the reading found is left to {@link FindingRows}. */
final class DocumentRows implements AutoCloseable {

  private static final String DOCUMENT =
      "id, text_id, source, url, language, title, byline, outlet, agency, dateline_place,"
          + " dateline_date, published, published_basis, modified, captured, genre";

  private final Connection connection;
  private final PreparedStatement current;
  private final PreparedStatement dropReading;
  private final Insert documents;
  private final Insert readings;
  private final FindingRows findings;

  DocumentRows(Connection connection) throws SQLException {
    this.connection = connection;
    current =
        connection.prepareStatement(
            "select d.id, r.lexicon, r.digest from documents d"
                + " join readings r on r.document = d.document where d.document = ?");
    dropReading = connection.prepareStatement("delete from readings where document = ?");
    documents =
        new Insert(
            connection,
            "documents",
            DOCUMENT + ", document, added_at",
            "on conflict (document) do update set " + replacing(DOCUMENT));
    readings = new Insert(connection, "readings", "document, lexicon, digest, read_at, record");
    findings = new FindingRows(connection);
  }

  private static String replacing(String columns) {
    return Arrays.stream(columns.split(", "))
        .map(column -> column + " = excluded." + column)
        .collect(Collectors.joining(", "));
  }

  /** What stands in the ledger under an id; null when nothing does. */
  @Nullable Reading current(String id) throws SQLException {
    current.setLong(1, DocumentKey.of(id));
    try (ResultSet row = current.executeQuery()) {
      if (!row.next()) {
        return null;
      }
      if (!row.getString(1).equals(id)) {
        throw new IllegalStateException(
            "two documents share the first 63 bits of a SHA-256: " + id + ", " + row.getString(1));
      }
      return new Reading(row.getString(2), row.getString(3));
    }
  }

  /** Puts the record in the place of what is there; the document's first arrival is kept. */
  void write(Minutes minutes, PackedRecord record, String digest, String now, AsDecided.Shown shown)
      throws SQLException {
    long document = DocumentKey.of(minutes.id());
    dropReading.setLong(1, document);
    dropReading.executeUpdate();
    try {
      document(document, minutes, now);
      readings.row(document, minutes.lexicon(), digest, now, record.deflated());
      documents.send();
      readings.send();
      spread(document, shown);
    } catch (SQLException | RuntimeException e) {
      forget();
      throw e;
    }
  }

  /** Puts what was found, as it is to be seen now, in the place of how it was seen before. */
  void writeAgain(long document, AsDecided.Shown shown) throws SQLException {
    for (String table : List.of("findings", "formulae", "actors", "times")) {
      try (PreparedStatement drop =
          connection.prepareStatement("delete from " + table + " where document = ?")) {
        drop.setLong(1, document);
        drop.executeUpdate();
      }
    }
    try {
      spread(document, shown);
    } catch (SQLException | RuntimeException e) {
      forget();
      throw e;
    }
  }

  private void spread(long document, AsDecided.Shown shown) throws SQLException {
    findings.write(document, shown.minutes());
    if (!shown.stands().isEmpty()) {
      DecisionRows.mark(connection, document, shown.stands());
    }
  }

  private void document(long document, Minutes minutes, String now) throws SQLException {
    Minutes.Dateline dateline = minutes.dateline();
    Minutes.Genre genre = minutes.genre();
    documents.row(
        minutes.id(),
        minutes.textId(),
        minutes.source(),
        minutes.url(),
        minutes.language(),
        minutes.title(),
        minutes.byline(),
        minutes.outlet(),
        minutes.agency(),
        dateline == null ? null : dateline.place(),
        dateline == null ? null : dateline.date(),
        minutes.published(),
        minutes.publishedBasis().code(),
        minutes.modified(),
        minutes.captured(),
        genre == null ? null : genre.code(),
        document,
        now);
  }

  private void forget() throws SQLException {
    documents.forget();
    readings.forget();
    findings.forget();
  }

  @Override
  public void close() throws SQLException {
    current.close();
    dropReading.close();
    documents.close();
    readings.close();
    findings.close();
  }

  /** The lexicon that a stored record was read with, and the record's digest. */
  record Reading(String lexicon, String digest) {}
}
