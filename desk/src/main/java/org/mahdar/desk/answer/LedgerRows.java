package org.mahdar.desk.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.Summary;
import org.mahdar.ledger.Tally;

/** What a ledger holds, as JSON and rows. */
public final class LedgerRows {

  private LedgerRows() {}

  /** {@code statements}. */
  public static String plural(Kind kind) {
    return kind == Kind.FORMULA ? "formulae" : kind.code() + "s";
  }

  /** The whole at a glance. */
  public static Map<String, @Nullable Object> summary(Summary summary) {
    Map<String, @Nullable Object> findings = new LinkedHashMap<>();
    summary.findings().forEach((kind, count) -> findings.put(plural(kind), count));
    return Answer.values(
        "documents", summary.documents(),
        "distinct_texts", summary.distinctTexts(),
        "reports", summary.reports(),
        "first_published", summary.firstPublished(),
        "last_published", summary.lastPublished(),
        "findings", findings,
        "speakers", tallies(summary.speakers()),
        "states", tallies(summary.states()),
        "outlets", tallies(summary.outlets()),
        "years", tallies(summary.years()));
  }

  private static List<Map<String, @Nullable Object>> tallies(List<Tally> tallies) {
    return tallies.stream()
        .map(it -> Answer.values("name", it.name(), "actor", it.actor(), "count", it.count()))
        .toList();
  }

  /** One document and how much of each kind is in it. */
  public static Map<String, @Nullable Object> row(DocumentLine line) {
    Map<String, @Nullable Object> row =
        Answer.values(
            "id", line.id(),
            "source", line.source(),
            "title", line.title(),
            "outlet", line.outlet(),
            "agency", line.agency(),
            "published", line.published());
    for (Kind kind : Kind.values()) {
      row.put(plural(kind), line.count(kind));
    }
    return row;
  }

  public static Answer documents(List<DocumentLine> lines) {
    Answer answer =
        new Answer(
            "documents",
            "id",
            "published",
            "outlet",
            "agency",
            "statements",
            "pledges",
            "events",
            "agreements",
            "projects",
            "figures",
            "formulae",
            "actors",
            "source",
            "title");
    lines.forEach(line -> answer.add(row(line)));
    return answer;
  }
}
