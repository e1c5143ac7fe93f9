package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.SQLException;
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

/**
 * Fetches what was found in documents. What says nothing of who takes part (figures, projects, set
 * phrases) is asked for only in documents that are about both sides.
 */
final class FindingsOfPapers {

  static final Found NOTHING =
      new Found(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private static final String PROOF = "f.span_start, f.span_end, f.words, f.rule, f.confidence";

  private final Connection connection;
  private final String pair;
  private final List<String> parameters;
  private final Map<Long, Focus> focus;

  FindingsOfPapers(
      Connection connection, String pair, List<String> parameters, Map<Long, Focus> focus) {
    this.connection = connection;
    this.pair = pair;
    this.parameters = parameters;
    this.focus = focus;
  }

  Map<Long, Found> found() throws SQLException {
    Unpacking row =
        new Unpacking(
            PartyRows.of(connection, pair, parameters), FieldRows.of(connection, pair, parameters));
    Map<Long, List<Event>> events =
        everywhere(
            "events",
            "t.type, t.date, t.date_basis, t.status, t.ordinal, t.count, t.format",
            row::event);
    Map<Long, List<Agreement>> agreements =
        everywhere(
            "agreements",
            "t.type, t.name, t.count, t.count_text, t.date, t.status",
            row::agreement);
    Map<Long, List<Pledge>> pledges =
        everywhere(
            "pledges",
            "t.strength, t.statement, t.target, t.target_start, t.target_end,"
                + " t.due, t.continues",
            row::pledge);
    Map<Long, List<Project>> projects =
        inFocus("projects", "t.name, t.status, t.date", row::project);
    Map<Long, List<Figure>> figures =
        inFocus(
            "figures",
            "t.value, t.low, t.high, t.unit, t.what, t.period, t.direction,"
                + " t.approximate, t.attributed_to",
            row::figure);
    Map<Long, List<Minutes.Formula>> formulae =
        Rows.byDocument(
            connection,
            pair
                + "select x.document, x.formula, x.span_start, x.span_end, x.words from pair p join"
                + " formulae x on x.document = p.document order by x.document, x.position",
            parameters,
            it ->
                new Minutes.Formula(it.getString(2), it.getInt(3), it.getInt(4), it.getString(5)));
    Map<Long, Found> all = new HashMap<>();
    for (long key : focus.keySet()) {
      all.put(
          key,
          new Found(
              events.getOrDefault(key, List.of()),
              agreements.getOrDefault(key, List.of()),
              projects.getOrDefault(key, List.of()),
              figures.getOrDefault(key, List.of()),
              pledges.getOrDefault(key, List.of()),
              formulae.getOrDefault(key, List.of())));
    }
    return all;
  }

  private <T> Map<Long, List<T>> everywhere(String table, String columns, Rows.Reading<T> reading)
      throws SQLException {
    return Rows.byDocument(
        connection,
        pair
            + ("select t.document, t.finding, " + PROOF + ", " + columns)
            + (" from pair p join " + table + " t on t.document = p.document")
            + " join findings f on f.document = t.document and f.finding = t.finding"
            + " order by t.document, f.span_start, t.finding",
        parameters,
        reading);
  }

  private <T> Map<Long, List<T>> inFocus(String table, String columns, Rows.Reading<T> reading)
      throws SQLException {
    List<Long> keys =
        focus.keySet().stream().filter(key -> focus.get(key) != Focus.ELSEWHERE).toList();
    if (keys.isEmpty()) {
      return Map.of();
    }
    return Rows.byDocument(
        connection,
        ("select t.document, t.finding, " + PROOF + ", " + columns + " from " + table + " t")
            + " join findings f on f.document = t.document and f.finding = t.finding"
            + (" where t.document in (" + Rows.keys(keys) + ")")
            + " order by t.document, f.span_start, t.finding",
        List.of(),
        reading);
  }
}
