package org.mahdar.ledger.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.finding.Party;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Condition;
import org.mahdar.ledger.claim.Copies;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.likeness.Wording;

/** Statements by speaker, side, act, date and words. */
public final class Statements {

  private static final String SELECT =
      "select f.document, f.finding, f.span_start, f.span_end, f.words, f.stems, p.name, p.actor,"
          + " s.act, s.mode, s.cue, s.within, s.setting from findings f"
          + " join statements s on s.document = f.document and s.finding = f.finding"
          + " join parties p on p.document = f.document and p.finding = f.finding"
          + " where f.kind = 'statement' and p.part = 'speaker'";

  private Statements() {}

  /** In order of publication. */
  public static List<Said> of(Tables tables, StatementFilter filter) throws SQLException {
    return found(tables, filter).stream().map(Found::said).toList();
  }

  /** With their stored content words. */
  static List<Found> found(Tables tables, StatementFilter filter) throws SQLException {
    Sides sides = Sides.of(tables);
    Carriers carriers = Carriers.of(tables);
    Condition condition =
        new Condition()
            .in("s.act", filter.acts())
            .mayHold("f.stems", filter.about())
            .maySpeakFor("p", Who.states(filter.speakers()));
    Map<String, List<Found>> byWords = new LinkedHashMap<>();
    try (var statement = condition.prepare(tables.connection(), SELECT, "");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Carrier carrier = carriers.of(row.getLong(1));
        Party speaker = new Party(row.getString(7), row.getString(8));
        String stems = row.getString(6) == null ? "" : row.getString(6);
        if (Dates.isBetween(carrier.published(), filter.from(), filter.until())
            && Who.any(filter.speakers(), List.of(speaker), sides)
            && Wording.parse(stems).hasAll(filter.about())) {
          String side = sides.of(speaker);
          String words = stems.isEmpty() ? carrier.shortId() + row.getString(2) : stems;
          byWords
              .computeIfAbsent(side + "\n" + words, _ -> new ArrayList<>())
              .add(new Found(carrier, row.getInt(3), stems, said(row, carrier, speaker, side)));
        }
      }
    }
    List<Found> leads = new ArrayList<>();
    byWords
        .values()
        .forEach(same -> {
          same.sort(Found.ORDER);
          for (List<Found> group : Copies.group(same, Found::carrier)) {
            leads.add(group.getFirst().carriedBy(group.subList(1, group.size())));
          }
        });
    leads.sort(Found.ORDER);
    return Copies.reworded(leads, Found::carrier, it -> it.said().side(), Found::wording).stream()
        .map(copies -> copies.getFirst().carriedBy(copies.subList(1, copies.size())))
        .toList();
  }

  private static Said said(ResultSet row, Carrier carrier, Party speaker, String side)
      throws SQLException {
    return new Said(
        carrier,
        List.of(),
        row.getString(2),
        row.getInt(3),
        row.getInt(4),
        row.getString(5),
        speaker,
        side,
        row.getString(9),
        row.getString(10),
        row.getString(11),
        row.getString(12),
        row.getString(13));
  }

  /**
   * @param stems the content words as they are stored; empty where there is none
   */
  record Found(Carrier carrier, int start, String stems, Said said) {

    static final Comparator<Found> ORDER =
        Comparator.comparing(Found::carrier, Carrier.ORDER)
            .thenComparingInt(Found::start)
            .thenComparing(it -> it.said.finding());

    Wording wording() {
      return Wording.parse(stems);
    }

    Found carriedBy(List<Found> copies) {
      Said it = said;
      List<Carrier> carriers = new ArrayList<>(it.carriedBy());
      for (Found copy : copies) {
        carriers.add(copy.carrier);
        carriers.addAll(copy.said.carriedBy());
      }
      carriers.sort(Carrier.ORDER);
      return new Found(
          carrier,
          start,
          stems,
          new Said(
              it.carrier(),
              carriers,
              it.finding(),
              it.start(),
              it.end(),
              it.words(),
              it.speaker(),
              it.side(),
              it.act(),
              it.mode(),
              it.cue(),
              it.within(),
              it.setting()));
    }
  }
}
