package org.mahdar.desk.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Quote;
import org.mahdar.search.Hit;
import org.mahdar.search.Kind;
import org.mahdar.search.Passage;

/** What a search found, as JSON and rows; the best first. */
public final class SearchRows {

  private SearchRows() {}

  /**
   * @param hits those that are listed
   * @param total how many there are with those that are left out
   */
  public static Answer answer(List<Hit> hits, long total) {
    Answer answer =
        new Answer(
            "hits",
            "kind",
            "document",
            "finding",
            "source",
            "url",
            "published",
            "outlet",
            "agency",
            "title",
            "name",
            "actor",
            "acts",
            "strengths",
            "fields",
            "sides",
            "start",
            "end",
            "text");
    for (Hit hit : hits) {
      Map<String, @Nullable Object> item = facts(hit);
      item.put("content", hit.kind() == Kind.DOCUMENT ? null : span(hit.passage().whole()));
      item.put("snippet", span(hit.passage().shown()));
      item.put("matches", matches(hit.passage()));
      item.put("score", hit.score());
      answer.item(item);
      Map<String, @Nullable Object> row = facts(hit);
      row.put("name", hit.name());
      row.put("actor", hit.actor());
      row.putAll(span(hit.passage().whole()));
      answer.row(row);
    }
    answer.total((int) Math.min(total, Integer.MAX_VALUE));
    return answer;
  }

  private static Map<String, @Nullable Object> facts(Hit hit) {
    String name = hit.name();
    return Answer.values(
        "kind", hit.kind().code(),
        "document", hit.document(),
        "finding", hit.finding(),
        "source", hit.source(),
        "url", hit.url(),
        "title", hit.title(),
        "outlet", hit.outlet(),
        "agency", hit.agency(),
        "published", hit.published(),
        "who", name == null ? null : Answer.values("name", name, "actor", hit.actor()),
        "acts", hit.acts(),
        "strengths", hit.strengths(),
        "fields", hit.fields(),
        "sides", hit.sides());
  }

  /** The question's words, each where it stands. */
  private static List<Map<String, @Nullable Object>> matches(Passage passage) {
    Quote shown = passage.shown();
    return passage.marks().stream()
        .map(mark -> {
          int from = mark.start() - shown.start();
          String words = shown.text().substring(from, from + mark.length());
          return span(new Quote(mark.start(), mark.end(), words));
        })
        .toList();
  }

  /** Offsets are UTF-16 code units of the document's text. */
  private static Map<String, @Nullable Object> span(Quote quote) {
    return Answer.values("start", quote.start(), "end", quote.end(), "text", quote.text());
  }
}
