package org.mahdar.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which record of each document a ledger shows, for what is made from records and kept elsewhere (a
 * search index): what it has not seen, it can catch up on.
 */
public final class Digests {

  private static final String READ =
      "select d.id, d.document, r.digest,"
          + " (select max(c.decision) from decisions c where c.document = d.document)"
          + " from documents d join readings r on r.document = d.document";

  /** Actors that stand there because people merged them, and the last change of each. */
  private static final String MERGED =
      "select a.document, max(m.change) from identity_members i"
          + " join identity_moves m on m.member = i.member"
          + " join (select document, actor from parties"
          + " union all select document, actor from actors) a on a.actor = i.identity";

  private static final String STATE =
      "select (select count(*) from documents), (select max(decision) from decisions),"
          + " (select max(change) from identity_changes)";

  private static final int HEX = 16;

  /** So many digits of a digest make a long. */
  private static final int DIGITS = 16;

  private Digests() {}

  /**
   * A document's record.
   *
   * @param document what {@link Ledger#record} takes
   * @param digest equal for equal records
   * @param decided whether people's decisions make it another than the program read
   */
  public record Digest(long document, String digest, boolean decided) {}

  /** That of every document, by its id. */
  public static Map<String, Digest> of(Ledger ledger) {
    return ledger.look(Digests::all);
  }

  /** That of one document. */
  public static Optional<Digest> of(Ledger ledger, String id) {
    return ledger.look(connection -> one(connection, id));
  }

  /**
   * A line that changes whenever a document is added, taken out or read again and whenever people
   * decide something. A ledger that was opened to read finds it at once.
   */
  public static String state(Ledger ledger) {
    return ledger.ask(tables -> tables.kept(State.class, "", Digests::state)).line();
  }

  private record State(String line) {}

  private static State state(Tables tables) throws SQLException {
    long readings = readings(tables.connection());
    try (var statement = tables.connection().createStatement();
        ResultSet row = statement.executeQuery(STATE)) {
      row.next();
      return new State(
          row.getLong(1)
              + " documents, readings "
              + Long.toHexString(readings)
              + ", decision "
              + row.getLong(2)
              + ", change "
              + row.getLong(3));
    }
  }

  /** All digests as one number, the same in whatever order they come. */
  private static long readings(Connection connection) throws SQLException {
    long all = 0;
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select digest from readings")) {
      while (row.next()) {
        all ^= Long.parseUnsignedLong(row.getString(1), 0, DIGITS, HEX);
      }
    }
    return all;
  }

  private static Map<String, Digest> all(Connection connection) throws SQLException {
    Map<Long, Long> merged = new HashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(MERGED + " group by a.document")) {
      while (row.next()) {
        merged.put(row.getLong(1), row.getLong(2));
      }
    }
    Map<String, Digest> digests = new HashMap<>();
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(READ)) {
      while (row.next()) {
        digests.put(row.getString(1), digest(row, merged.get(row.getLong(2))));
      }
    }
    return digests;
  }

  private static Optional<Digest> one(Connection connection, String id) throws SQLException {
    long document = DocumentKey.of(id);
    try (var statement = connection.prepareStatement(READ + " where d.document = ?")) {
      statement.setLong(1, document);
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(digest(row, merged(connection, document)))
            : Optional.empty();
      }
    }
  }

  private static @Nullable Long merged(Connection connection, long document) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(MERGED + " where a.document = ? group by a.document")) {
      statement.setLong(1, document);
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? row.getLong(2) : null;
      }
    }
  }

  private static Digest digest(ResultSet row, @Nullable Long merged) throws SQLException {
    long decision = row.getLong(4);
    boolean decided = !row.wasNull();
    String digest =
        row.getString(3)
            + (decided ? "+decision:" + decision : "")
            + (merged == null ? "" : "+change:" + merged);
    return new Digest(row.getLong(2), digest, decided || merged != null);
  }
}
