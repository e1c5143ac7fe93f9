package org.mahdar.ledger.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Condition;
import org.mahdar.ledger.claim.Sides;

/**
 * Statements as they stand in documents, copies too.
 *
 * @param all in order; numbers of their words and kin are less than how many they are
 */
record Utterances(List<Utterance> all) {

  private static final String SELECT =
      "select f.document, f.finding, f.span_start, f.span_end, f.words, f.stems, p.name, p.actor,"
          + " s.act, s.mode, s.cue, s.within, s.setting from findings f"
          + " join statements s on s.document = f.document and s.finding = f.finding"
          + " join parties p on p.document = f.document and p.finding = f.finding"
          + " where f.kind = 'statement' and p.part = 'speaker'";

  /** What has no words is like nothing but itself. */
  private record Words(String side, String words) {}

  private record Kin(String side, String family) {}

  /** All that a filter asks for, and perhaps others. */
  static Utterances of(Tables tables, Wanted wanted) throws SQLException {
    return tables.often(
        Utterances.class,
        all -> read(all, new Condition()),
        some -> read(some, wanted.condition(some)));
  }

  /**
   * @param condition on findings {@code f} and statements {@code s}
   */
  private static Utterances read(Tables tables, Condition condition) throws SQLException {
    Sides sides = Sides.of(tables);
    Carriers carriers = Carriers.of(tables);
    Map<Words, Integer> words = new HashMap<>();
    Map<Kin, Integer> kin = new HashMap<>();
    List<Utterance> all = new ArrayList<>();
    try (var statement = condition.prepare(tables.connection(), SELECT, "");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        String stems = Objects.requireNonNullElse(row.getString(6), "");
        Said said = said(row, carriers.of(row.getLong(1)), sides);
        all.add(
            new Utterance(
                stems,
                number(words, new Words(said.side(), stems.isEmpty() ? said.reference() : stems)),
                number(kin, new Kin(said.side(), said.carrier().family())),
                said));
      }
    }
    all.sort(Utterance.ORDER);
    return new Utterances(all);
  }

  private static <K> int number(Map<K, Integer> numbers, K of) {
    Integer known = numbers.putIfAbsent(of, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  private static Said said(ResultSet row, Carrier carrier, Sides sides) throws SQLException {
    Party speaker = new Party(row.getString(7), row.getString(8));
    return new Said(
        carrier,
        List.of(),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        row.getString(5),
        speaker,
        sides.of(speaker),
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13));
  }
}
