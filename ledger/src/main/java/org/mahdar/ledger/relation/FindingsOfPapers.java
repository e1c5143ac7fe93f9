package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.finding.Agreement;
import org.mahdar.finding.Event;
import org.mahdar.finding.Figure;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Pledge;
import org.mahdar.finding.Project;
import org.mahdar.ledger.relation.Paper.Found;
import org.mahdar.ledger.relation.Paper.Measured;

/** Fetches what was found in some documents. */
final class FindingsOfPapers {

  private static final String PROOF = "f.span_start, f.span_end, f.words, f.rule, f.confidence";

  private final Connection connection;
  private final Collection<Long> documents;
  private final String keys;

  FindingsOfPapers(Connection connection, Collection<Long> documents) {
    this.connection = connection;
    this.documents = documents;
    this.keys = Rows.keys(documents);
  }

  /** All but what {@link #measured} has, which only documents about both sides are asked for. */
  Map<Long, Found> found() throws SQLException {
    Unpacking row = new Unpacking(PartyRows.of(connection, keys), FieldRows.of(connection, keys));
    Map<Long, List<Event>> events =
        findings(
            "events",
            "t.type, t.date, t.date_basis, t.status, t.ordinal, t.count, t.format",
            row::event);
    Map<Long, List<Agreement>> agreements =
        findings(
            "agreements",
            "t.type, t.name, t.count, t.count_text, t.date, t.status",
            row::agreement);
    Map<Long, List<Pledge>> pledges =
        findings(
            "pledges",
            "t.strength, t.statement, t.target, t.target_start, t.target_end,"
                + " t.due, t.continues",
            row::pledge);
    Map<Long, List<Minutes.Formula>> formulae =
        Rows.byDocument(
            connection,
            "select x.document, x.formula, x.span_start, x.span_end, x.words from formulae x"
                + (" where x.document in (" + keys + ") order by x.document, x.position"),
            it ->
                new Minutes.Formula(it.getString(2), it.getInt(3), it.getInt(4), it.getString(5)));
    Map<Long, Found> all = new HashMap<>();
    for (long key : documents) {
      all.put(
          key,
          new Found(
              events.getOrDefault(key, List.of()),
              agreements.getOrDefault(key, List.of()),
              Measured.NOTHING,
              pledges.getOrDefault(key, List.of()),
              formulae.getOrDefault(key, List.of())));
    }
    return all;
  }

  /** What says nothing of who takes part. */
  Map<Long, Measured> measured() throws SQLException {
    Unpacking row = new Unpacking(PartyRows.of(connection, keys), FieldRows.NONE);
    Map<Long, List<Project>> projects =
        findings("projects", "t.name, t.status, t.date", row::project);
    Map<Long, List<Figure>> figures =
        findings(
            "figures",
            "t.value, t.low, t.high, t.unit, t.what, t.period, t.direction,"
                + " t.approximate, t.attributed_to",
            row::figure);
    Map<Long, Measured> all = new HashMap<>();
    for (long key : documents) {
      all.put(
          key,
          new Measured(
              projects.getOrDefault(key, List.of()), figures.getOrDefault(key, List.of())));
    }
    return all;
  }

  private <T> Map<Long, List<T>> findings(String table, String columns, Rows.Reading<T> reading)
      throws SQLException {
    return Rows.byDocument(
        connection,
        ("select t.document, t.finding, " + PROOF + ", " + columns + " from " + table + " t")
            + " join findings f on f.document = t.document and f.finding = t.finding"
            + (" where t.document in (" + keys + ")")
            + " order by t.document, f.span_start, t.finding",
        reading);
  }
}
