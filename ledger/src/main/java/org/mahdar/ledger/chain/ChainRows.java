package org.mahdar.ledger.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Chains;
import org.mahdar.chain.Families;
import org.mahdar.chain.Family;
import org.mahdar.chain.Link;
import org.mahdar.chain.Report;
import org.mahdar.chain.Trace;

/** The tables of chains. */
final class ChainRows {

  private static final String UNLINKED =
      "select d.document, d.id, r.digest from documents d join readings r on r.document = d.document"
          + " left join traces t on t.document = d.document"
          + " where t.document is null or t.digest <> r.digest order by d.document";

  private static final String LINKS =
      "select l.type, l.a_in_b, l.b_in_a, l.made_from, l.agency, l.confidence, a.document, "
          + ReportRows.columns("a")
          + ", b.document, "
          + ReportRows.columns("b")
          + " from links l join documents a on a.document = l.a join documents b on b.document = l.b";

  private static final int FIRST_REPORT = 7;
  private static final int SECOND_REPORT = FIRST_REPORT + 1 + ReportRows.width();

  private final Connection connection;
  private final Map<String, Long> keys;

  ChainRows(Connection connection, Map<String, Long> keys) {
    this.connection = connection;
    this.keys = keys;
  }

  /** A document whose record was not yet compared with others. */
  record Unlinked(long document, String id, String digest) {}

  static List<Unlinked> unlinked(Connection connection) throws SQLException {
    List<Unlinked> unlinked = new ArrayList<>();
    try (PreparedStatement question = connection.prepareStatement(UNLINKED);
        ResultSet rows = question.executeQuery()) {
      while (rows.next()) {
        unlinked.add(new Unlinked(rows.getLong(1), rows.getString(2), rows.getString(3)));
      }
    }
    return unlinked;
  }

  /** Shows what all documents are found by, and notes their keys. */
  static void traces(Connection connection, Consumer<Trace> chains, Map<String, Long> keys)
      throws SQLException {
    try (PreparedStatement question =
            connection.prepareStatement(
                "select d.id, d.document, t.trace from traces t"
                    + " join documents d on d.document = t.document");
        ResultSet rows = question.executeQuery()) {
      while (rows.next()) {
        keys.put(rows.getString(1), rows.getLong(2));
        chains.accept(Trace.unpacked(rows.getString(1), rows.getBytes(3)));
      }
    }
  }

  /**
   * The documents that are another translation of one: a word that two were found by may have
   * become common by what came since, whatever it was.
   */
  static Set<String> retranslated(Connection connection) throws SQLException {
    Set<String> ids = new HashSet<>();
    try (PreparedStatement question =
            connection.prepareStatement(
                "select d.id from links l join documents d on d.document = l.a"
                    + " where l.type = 'retranslated' union select d.id from links l"
                    + " join documents d on d.document = l.b where l.type = 'retranslated'");
        ResultSet rows = question.executeQuery()) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }

  /** Notes that these were compared. */
  void keep(List<Unlinked> documents, Chains chains) throws SQLException {
    try (PreparedStatement keep =
        connection.prepareStatement(
            "insert into traces (document, digest, trace) values (?, ?, ?) on conflict (document)"
                + " do update set digest = excluded.digest, trace = excluded.trace")) {
      for (Unlinked document : documents) {
        keep.setLong(1, document.document());
        keep.setString(2, document.digest());
        keep.setBytes(3, chains.trace(document.id()).packed());
        keep.addBatch();
      }
      keep.executeBatch();
    }
  }

  /** Puts the links among some documents in the place of those that were there. */
  void replace(Set<String> documents, List<Link> links) throws SQLException {
    forget(documents);
    try (PreparedStatement add =
        connection.prepareStatement(
            "insert into links (a, b, type, a_in_b, b_in_a, made_from, agency, confidence)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?)")) {
      for (Link link : links) {
        add.setLong(1, key(link.a().id()));
        add.setLong(2, key(link.b().id()));
        add.setString(3, link.type().name().toLowerCase(Locale.ROOT));
        add.setDouble(4, link.aInB());
        add.setDouble(5, link.bInA());
        add.setString(6, from(link.from()));
        add.setString(7, link.agency());
        add.setDouble(8, link.confidence());
        add.addBatch();
      }
      add.executeBatch();
    }
  }

  private void forget(Set<String> documents) throws SQLException {
    Set<Long> asked = new HashSet<>();
    documents.forEach(id -> asked.add(key(id)));
    try (PreparedStatement there = connection.prepareStatement("select b from links where a = ?");
        PreparedStatement forget =
            connection.prepareStatement("delete from links where a = ? and b = ?")) {
      for (long a : asked) {
        there.setLong(1, a);
        try (ResultSet rows = there.executeQuery()) {
          while (rows.next()) {
            if (asked.contains(rows.getLong(1))) {
              forget.setLong(1, a);
              forget.setLong(2, rows.getLong(1));
              forget.addBatch();
            }
          }
        }
      }
      forget.executeBatch();
    }
  }

  /** Makes the families anew from all links, and changes the rows that differ. */
  void families() throws SQLException {
    Map<Long, Home> before = homes();
    Map<Long, Home> after = new HashMap<>();
    Map<String, Long> documents = new HashMap<>();
    for (Family family : Families.of(links(documents))) {
      for (Family.Part part : family.members()) {
        Long document = documents.get(part.report().id());
        if (document != null) {
          after.put(
              document, new Home(family.id(), part.relation().name().toLowerCase(Locale.ROOT)));
        }
      }
    }
    try (PreparedStatement forget =
            connection.prepareStatement("delete from families where document = ?");
        PreparedStatement settle =
            connection.prepareStatement(
                "insert into families (document, family, relation) values (?, ?, ?)")) {
      for (Map.Entry<Long, Home> old : before.entrySet()) {
        if (!old.getValue().equals(after.get(old.getKey()))) {
          forget.setLong(1, old.getKey());
          forget.addBatch();
        }
      }
      forget.executeBatch();
      for (Map.Entry<Long, Home> home : after.entrySet()) {
        if (!home.getValue().equals(before.get(home.getKey()))) {
          settle.setLong(1, home.getKey());
          settle.setString(2, home.getValue().family());
          settle.setString(3, home.getValue().relation());
          settle.addBatch();
        }
      }
      settle.executeBatch();
    }
  }

  private record Home(String family, String relation) {}

  private Map<Long, Home> homes() throws SQLException {
    Map<Long, Home> homes = new HashMap<>();
    try (PreparedStatement question =
            connection.prepareStatement("select document, family, relation from families");
        ResultSet rows = question.executeQuery()) {
      while (rows.next()) {
        homes.put(rows.getLong(1), new Home(rows.getString(2), rows.getString(3)));
      }
    }
    return homes;
  }

  /**
   * All links.
   *
   * @param documents the keys of what they link are noted here
   */
  List<Link> links(Map<String, Long> documents) throws SQLException {
    List<Link> links = new ArrayList<>();
    try (PreparedStatement question = connection.prepareStatement(LINKS);
        ResultSet rows = question.executeQuery()) {
      while (rows.next()) {
        links.add(
            new Link(
                report(rows, FIRST_REPORT, documents),
                report(rows, SECOND_REPORT, documents),
                Link.Type.valueOf(rows.getString(1).toUpperCase(Locale.ROOT)),
                rows.getDouble(2),
                rows.getDouble(3),
                from(rows.getString(4)),
                rows.getString(5),
                List.of(),
                rows.getDouble(6)));
      }
    }
    return links;
  }

  private static Report report(ResultSet rows, int column, Map<String, Long> documents)
      throws SQLException {
    Report report = ReportRows.at(rows, column + 1);
    documents.put(report.id(), rows.getLong(column));
    return report;
  }

  private long key(String id) {
    Long key = keys.get(id);
    if (key == null) {
      throw new IllegalStateException("no such document: " + id);
    }
    return key;
  }

  private static @Nullable String from(Link.From from) {
    return switch (from) {
      case A -> "a";
      case B -> "b";
      case NOT_KNOWN -> null;
    };
  }

  private static Link.From from(@Nullable String from) {
    return switch (from) {
      case "a" -> Link.From.A;
      case "b" -> Link.From.B;
      case null, default -> Link.From.NOT_KNOWN;
    };
  }
}
