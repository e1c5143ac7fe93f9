package org.mahdar.ledger.relation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Families;
import org.mahdar.ledger.relation.Paper.Found;

/** Fetches the documents that name both sides. */
final class PaperRows {

  private final Connection connection;
  private final Sides sides;
  private final List<String> parameters;
  private final String pair;

  PaperRows(Connection connection, Sides sides) {
    this.connection = connection;
    this.sides = sides;
    this.parameters = new ArrayList<>(sides.first());
    parameters.addAll(sides.second());
    this.pair =
        "with pair as (select document from actors where country in ("
            + Rows.marks(sides.first())
            + ") intersect select document from actors where country in ("
            + Rows.marks(sides.second())
            + ")) ";
  }

  /** In an order of their own: by identity, whatever came in first. */
  List<Paper> papers() throws SQLException {
    Map<Long, List<Head>> heads =
        rows(
            "select d.document, d.id, "
                + Families.COLUMN
                + " family, d.source, d.outlet, d.agency, d.dateline_place,"
                + " d.published, d.captured from pair p join documents d on d.document ="
                + " p.document",
            Head::of);
    Map<Long, Map<String, Integer>> mentions = mentions();
    Map<Long, Focus> focus = new LinkedHashMap<>();
    heads
        .keySet()
        .forEach(key -> focus.put(key, Focus.of(sides, mentions.getOrDefault(key, Map.of()))));
    Map<Long, Found> found = new FindingsOfPapers(connection, pair, parameters, focus).found();
    List<Paper> papers = new ArrayList<>();
    heads.forEach((key, head) ->
        papers.add(
            head.getFirst()
                .paper(
                    focus.getOrDefault(key, Focus.ELSEWHERE),
                    found.getOrDefault(key, FindingsOfPapers.NOTHING))));
    papers.sort(Comparator.comparing(Paper::id));
    return papers;
  }

  private <T> Map<Long, List<T>> rows(String query, Rows.Reading<T> reading) throws SQLException {
    return Rows.byDocument(connection, pair + query, parameters, reading);
  }

  /** How often each document names each state and its people. */
  private Map<Long, Map<String, Integer>> mentions() throws SQLException {
    Map<Long, Map<String, Integer>> mentions = new HashMap<>();
    rows(
        "select a.document, a.country, count(*) from pair p join actors a on a.document ="
            + " p.document join mentions m on m.document = a.document and m.actor_position ="
            + " a.position where a.country is not null group by a.document, a.country",
        row ->
            mentions
                .computeIfAbsent(row.getLong(1), _ -> new HashMap<>())
                .put(row.getString(2), row.getInt(3)));
    return mentions;
  }

  /** A row of documents. */
  private record Head(
      long key,
      String id,
      String family,
      String source,
      @Nullable String outlet,
      @Nullable String agency,
      @Nullable String place,
      @Nullable String published,
      @Nullable String captured) {

    static Head of(ResultSet row) throws SQLException {
      return new Head(
          row.getLong(1),
          row.getString(2),
          row.getString(3),
          row.getString(4),
          row.getString(5),
          row.getString(6),
          row.getString(7),
          row.getString(8),
          row.getString(9));
    }

    Paper paper(Focus focus, Found found) {
      return new Paper(
          key, id, family, source, outlet, agency, place, published, captured, focus, found);
    }
  }
}
