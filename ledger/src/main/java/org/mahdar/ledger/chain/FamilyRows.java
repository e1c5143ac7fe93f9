package org.mahdar.ledger.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family;
import org.mahdar.chain.Family.Part;
import org.mahdar.chain.Family.Relation;
import org.mahdar.chain.Trace;

/** Families as they are kept. */
final class FamilyRows {

  private static final String ALL =
      "select f.family, f.relation, "
          + ReportRows.columns("d")
          + " from families f join documents d on d.document = f.document";

  private static final String OF_ONE =
      ALL + " join families own on own.family = f.family where own.document = ?";

  /** Texts that are too short to be linked are copies all the same when they are equal. */
  private static final String OF_ONE_TEXT =
      "select d.text_id, 'copy', "
          + ReportRows.columns("d")
          + " from documents own join documents d on d.text_id = own.text_id where own.document = ?"
          + " and not exists (select 1 from families f where f.document = d.document)";

  private static final String TRACES =
      "select d.id, t.trace from families f join documents d on d.document = f.document"
          + " join traces t on t.document = f.document where f.family = ?";

  private FamilyRows() {}

  /** All of them, by id. */
  static List<Family> all(Connection connection) throws SQLException {
    List<Family> families;
    try (PreparedStatement question = connection.prepareStatement(ALL)) {
      families = families(question);
    }
    List<Family> all = new ArrayList<>();
    for (Family family : families) {
      all.add(whole(connection, family));
    }
    return all;
  }

  /** That of one document; null when it has none. */
  static @Nullable Family of(Connection connection, long document) throws SQLException {
    Family linked = one(connection, OF_ONE, document);
    return linked != null ? whole(connection, linked) : one(connection, OF_ONE_TEXT, document);
  }

  /** With what only the texts of three or more can tell. */
  private static Family whole(Connection connection, Family family) throws SQLException {
    if (family.members().size() < 3) {
      return family;
    }
    List<Trace> traces = new ArrayList<>();
    try (PreparedStatement question = connection.prepareStatement(TRACES)) {
      question.setString(1, family.id());
      try (ResultSet row = question.executeQuery()) {
        while (row.next()) {
          traces.add(Trace.unpacked(row.getString(1), row.getBytes(2)));
        }
      }
    }
    return Trace.unseen(family, traces);
  }

  private static @Nullable Family one(Connection connection, String query, long document)
      throws SQLException {
    try (PreparedStatement question = connection.prepareStatement(query)) {
      question.setLong(1, document);
      List<Family> families = families(question);
      return families.isEmpty() ? null : families.getFirst();
    }
  }

  private static List<Family> families(PreparedStatement question) throws SQLException {
    Map<String, List<Part>> parts = new TreeMap<>();
    try (ResultSet row = question.executeQuery()) {
      while (row.next()) {
        Relation relation = Relation.valueOf(row.getString(2).toUpperCase(Locale.ROOT));
        parts
            .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
            .add(new Part(ReportRows.at(row, 3), relation));
      }
    }
    List<Family> families = new ArrayList<>();
    parts.forEach((id, members) -> {
      if (members.size() > 1) { // one that was taken out may leave one behind
        families.add(Family.of(id, members));
      }
    });
    return families;
  }
}
