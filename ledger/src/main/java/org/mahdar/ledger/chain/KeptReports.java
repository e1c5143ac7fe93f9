package org.mahdar.ledger.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mahdar.chain.Report;
import org.mahdar.ledger.StoredText;

/** Documents of a ledger as chains see them, read without their findings. */
public final class KeptReports {

  private static final String ONE =
      "select " + ReportRows.columns("d") + " from documents d where d.document = ?";

  private static final String KEYS =
      "select document from documents order by published is null, published, source, id";

  private KeptReports() {}

  /** Keys of all documents, by date of publication (the undated last), then by source. */
  public static List<Long> keys(Connection connection) throws SQLException {
    List<Long> keys = new ArrayList<>();
    try (PreparedStatement question = connection.prepareStatement(KEYS);
        ResultSet row = question.executeQuery()) {
      while (row.next()) {
        keys.add(row.getLong(1));
      }
    }
    return keys;
  }

  /**
   * A document with its words.
   *
   * @param document its key in the tables
   * @return empty when there is no such document
   * @throws SQLException also when its record is damaged
   */
  public static Optional<Report> of(Connection connection, long document) throws SQLException {
    try (PreparedStatement question = connection.prepareStatement(ONE)) {
      question.setLong(1, document);
      try (ResultSet row = question.executeQuery()) {
        if (!row.next()) {
          return Optional.empty();
        }
        StoredText text = StoredText.of(connection, document).orElse(StoredText.NONE);
        return Optional.of(ReportRows.at(row, 1).with(text.text(), text.paragraphs()));
      }
    }
  }
}
