package org.mahdar.ledger.change;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Carriers;
import org.mahdar.ledger.claim.Condition;

/**
 * Statements, events and figures of new documents whose words stood in no document before. What is
 * new is read first, and the rest of the ledger only for whether it has the same words.
 */
final class NewFindings {

  private static final String NEW =
      "select f.document, f.kind, f.stems, f.around, f.finding, f.span_start, f.span_end, f.words,"
          + " e.date from findings f left join events e on e.document = f.document"
          + " and e.finding = f.finding where f.kind in ('statement', 'event', 'figure')";

  private static final String KNOWN =
      "select document, kind, stems, case when kind = 'figure' then around end from findings"
          + " where kind in ('statement', 'event', 'figure')";

  /** Of more documents than this all rows are read: a list of them would be no help. */
  private static final int MANY = 8_000;

  /** Keys of documents grow as they come in. */
  private static final Comparator<Change> CAME_FIRST =
      Comparator.comparingLong((Change it) -> it.carrier().document())
          .thenComparingInt(Change::start);

  private final Carriers carriers;
  private final Arrivals arrivals;
  private final Set<Long> added;

  /**
   * @param arrivals the new documents; a copy of a text that was there before is no news
   */
  NewFindings(Carriers carriers, Arrivals arrivals) {
    this.carriers = carriers;
    this.arrivals = arrivals;
    this.added = arrivals.documents();
  }

  /** In any order. */
  List<Change> changes(Connection connection) throws SQLException {
    if (added.isEmpty()) {
      return List.of();
    }
    Map<String, List<Change>> news = news(connection);
    if (!news.isEmpty() && added.size() < carriers.all().size()) {
      dropKnown(connection, news);
    }
    return news.values().stream().map(NewFindings::one).toList();
  }

  /** By kind and words. */
  private Map<String, List<Change>> news(Connection connection) throws SQLException {
    Condition condition = new Condition();
    if (added.size() <= MANY) {
      condition.inDocuments("f.document", added);
    }
    Map<String, List<Change>> news = new LinkedHashMap<>();
    try (var statement = condition.prepare(connection, NEW, "");
        ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        Carrier carrier = carriers.of(row.getLong(1));
        if (arrivals.has(carrier) && !arrivals.isOld(carrier)) {
          news.computeIfAbsent(words(row), _ -> new ArrayList<>(1)).add(change(row, carrier));
        }
      }
    }
    return news;
  }

  private void dropKnown(Connection connection, Map<String, List<Change>> news)
      throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(KNOWN)) {
      while (!news.isEmpty() && row.next()) {
        if (!added.contains(row.getLong(1))) {
          news.remove(words(row));
        }
      }
    }
  }

  /** What findings of one kind are compared by: of a number also what stands around it. */
  private static String words(ResultSet row) throws SQLException {
    String kind = row.getString(2);
    return kind + "\n" + row.getString(3) + (kind.equals("figure") ? "\n" + row.getString(4) : "");
  }

  private Change change(ResultSet row, Carrier carrier) throws SQLException {
    return new Change(
        row.getString(2),
        List.of("new"),
        carrier,
        List.of(),
        row.getString(5),
        row.getInt(6),
        row.getInt(7),
        row.getString(8),
        row.getString(9),
        arrivals.of(carrier, row.getString(5)));
  }

  /** The first of several in the same words, carried by the others. */
  private static Change one(List<Change> same) {
    same.sort(Change.ORDER);
    Change first = same.getFirst();
    Change came = same.stream().min(CAME_FIRST).orElseThrow();
    return new Change(
        first.kind(),
        first.what(),
        first.carrier(),
        same.stream().skip(1).map(Change::carrier).toList(),
        first.finding(),
        first.start(),
        first.end(),
        first.words(),
        first.date(),
        came.arrival());
  }
}
