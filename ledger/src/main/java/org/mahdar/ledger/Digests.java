package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which record of each document a ledger holds, for what is made from records and kept elsewhere (a
 * search index): what it has not seen, it can catch up on.
 */
public final class Digests {

  private static final String ALL =
      "select d.id, d.document, r.digest from documents d join readings r on r.document ="
          + " d.document";

  private Digests() {}

  /**
   * A document's record.
   *
   * @param document what {@link Ledger#record} takes
   * @param digest equal for equal records
   */
  public record Digest(long document, String digest) {}

  /** That of every document, by its id. */
  public static Map<String, Digest> of(Ledger ledger) {
    return ledger.look(Digests::all);
  }

  /** How many documents there are; found faster than all of them. */
  public static long count(Ledger ledger) {
    return ledger.look(connection -> {
      try (var statement = connection.createStatement();
          ResultSet row = statement.executeQuery("select count(*) from documents")) {
        row.next();
        return row.getLong(1);
      }
    });
  }

  /** That of one document. */
  public static Optional<Digest> of(Ledger ledger, String id) {
    return ledger.look(connection -> one(connection, id));
  }

  private static Map<String, Digest> all(Connection connection) throws SQLException {
    Map<String, Digest> digests = new HashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ALL)) {
      while (row.next()) {
        digests.put(row.getString(1), new Digest(row.getLong(2), row.getString(3)));
      }
    }
    return digests;
  }

  private static Optional<Digest> one(Connection connection, String id) throws SQLException {
    try (var statement = connection.prepareStatement(ALL + " where d.document = ? and d.id = ?")) {
      statement.setLong(1, DocumentKey.of(id));
      statement.setString(2, id);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(new Digest(row.getLong(2), row.getString(3)))
            : Optional.empty();
      }
    }
  }
}
