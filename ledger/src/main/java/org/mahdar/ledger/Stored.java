package org.mahdar.ledger;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.correction.Stand;

/** Records as they were put in. */
final class Stored {

  /** Whatever a reference can mean, and a little more. */
  private static final String NAMED =
      "select id, source, url from documents where source = ? or url = ?"
          + " or source like ? escape '!' or (id >= ? and id < ?)";

  private static final String AFTER_HEX = "g";

  private Stored() {}

  /** The lexicon that a document was read with; empty when the document is not here. */
  static Optional<String> lexicon(Connection connection, String id) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            "select r.lexicon from documents d join readings r on r.document = d.document"
                + " where d.id = ?")) {
      statement.setString(1, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
      }
    }
  }

  /**
   * A record as the program read it.
   *
   * @param digest tells it from other readings of the document
   */
  record Read(Minutes minutes, String digest) {}

  /** As the program read it. */
  static Optional<Read> read(Connection connection, long document, Storage storage)
      throws SQLException {
    try (var statement =
        connection.prepareStatement("select record, digest from readings where document = ?")) {
      statement.setLong(1, document);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new Read(PackedRecord.read(row.getBytes(1)), row.getString(2)))
            : Optional.empty(); // taken out since it was listed
      }
    } catch (IOException e) {
      throw storage.damaged("A record in the ledger is damaged (" + e.getMessage() + ")", e);
    }
  }

  /** The decisions that hold on a document, and what the program reads there now. */
  static List<Stand> stands(Connection connection, long document, Storage storage)
      throws SQLException {
    Optional<Read> read = read(connection, document, storage);
    return read.isEmpty()
        ? List.of()
        : new AsDecided(connection)
            .over(document, read.get().minutes(), read.get().digest())
            .stands();
  }

  /** As people decided it is to be seen. */
  static Optional<Minutes> record(Connection connection, long document, Storage storage)
      throws SQLException {
    Optional<Read> read = read(connection, document, storage);
    return read.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new AsDecided(connection)
                .over(document, read.get().minutes(), read.get().digest())
                .minutes());
  }

  /** The key of a document named as people type it. */
  static Optional<Long> find(Connection connection, Reference reference, Storage storage)
      throws SQLException {
    Set<String> named = new HashSet<>();
    Set<String> suggested = new HashSet<>();
    try (var statement = connection.prepareStatement(NAMED)) {
      String digest = reference.digest();
      statement.setString(1, reference.typed());
      statement.setString(2, reference.typed());
      statement.setString(3, reference.partOfSource());
      statement.setString(4, digest);
      statement.setString(5, digest + AFTER_HEX);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          String id = row.getString(1);
          String source = row.getString(2);
          if (reference.names(id, source, row.getString(3))) {
            named.add(id);
          } else if (reference.suggests(id, source)) {
            suggested.add(id);
          }
        }
      }
    }
    Set<String> fitting = named.isEmpty() ? suggested : named;
    if (fitting.size() > 1) {
      List<DocumentLine> candidates =
          Catalogue.lines(connection).stream().filter(it -> fitting.contains(it.id())).toList();
      throw new AmbiguousReference(reference.typed(), candidates, storage.place());
    }
    return fitting.stream().findFirst().map(DocumentKey::of);
  }
}
