package org.mahdar.desk.answer;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Edit;
import org.mahdar.chain.Family;
import org.mahdar.chain.Link;
import org.mahdar.chain.Report;
import org.mahdar.chain.SideBySide;
import org.mahdar.text.Span;

/** Who carries what report, as JSON and rows; links and families as the contract has them. */
public final class ChainRows {

  private ChainRows() {}

  public static Answer links(List<Link> links) {
    Answer answer =
        new Answer("links", "type", "a_in_b", "b_in_a", "from", "agency", "confidence", "a", "b");
    for (Link link : links) {
      answer.item(link(link));
      Map<String, @Nullable Object> row = link(link);
      row.put("a", link.a().source());
      row.put("b", link.b().source());
      answer.row(row);
    }
    return answer;
  }

  public static Answer families(List<Family> families) {
    Answer answer =
        new Answer("families", "family", "agency", "relation", "time", "id", "outlet", "source");
    for (Family family : families) {
      answer.item(family(family));
      for (Family.Part part : family.members()) {
        Map<String, @Nullable Object> row = member(part);
        row.put("family", family.id());
        row.put("agency", family.agency());
        answer.row(row);
      }
    }
    return answer;
  }

  /** Two documents side by side; rows and edits have UTF-16 offsets. */
  public static Map<String, @Nullable Object> diff(SideBySide both) {
    Link link = both.link();
    return Answer.values(
        "schema", "mahdar/diff/1",
        "a", report(both.a()),
        "b", report(both.b()),
        "link", link == null ? null : link(link),
        "a_in_b", rounded(both.aInB()),
        "b_in_a", rounded(both.bInA()),
        "rows",
            both.rows().stream()
                .map(row ->
                    Answer.values("a", words(both.a(), row.a()), "b", words(both.b(), row.b())))
                .toList(),
        "edits", both.edits().stream().map(ChainRows::edit).toList());
  }

  private static Map<String, @Nullable Object> link(Link link) {
    return Answer.values(
        "schema", "mahdar/link/1",
        "a", report(link.a()),
        "b", report(link.b()),
        "type", code(link.type()),
        "a_in_b", rounded(link.aInB()),
        "b_in_a", rounded(link.bInA()),
        "from",
            switch (link.from()) {
              case A -> "a";
              case B -> "b";
              case NOT_KNOWN -> null;
            },
        "agency", link.agency(),
        "edits", link.edits().stream().map(ChainRows::edit).toList(),
        "confidence", rounded(link.confidence()));
  }

  private static Map<String, @Nullable Object> family(Family family) {
    return Answer.values(
        "schema", "mahdar/family/1",
        "family", family.id(),
        "agency", family.agency(),
        "members", family.members().stream().map(ChainRows::member).toList(),
        "unseen_common_source",
            family.unseen().stream().map(it -> List.of(it.one(), it.other())).toList());
  }

  private static Map<String, @Nullable Object> member(Family.Part part) {
    Map<String, @Nullable Object> member = report(part.report());
    member.put("relation", code(part.relation()));
    member.put("time", part.report().time().published());
    member.put("time_basis", code(part.report().time().basis()));
    return member;
  }

  private static Map<String, @Nullable Object> report(Report report) {
    return Answer.values(
        "id", report.id(),
        "source", report.source(),
        "url", report.url(),
        "outlet", report.outlet());
  }

  private static Map<String, @Nullable Object> edit(Edit edit) {
    return Answer.values("kind", code(edit.kind()), "a", span(edit.a()), "b", span(edit.b()));
  }

  private static @Nullable Map<String, @Nullable Object> span(@Nullable Span span) {
    return span == null ? null : Answer.values("start", span.start(), "end", span.end());
  }

  private static @Nullable Map<String, @Nullable Object> words(Report report, @Nullable Span span) {
    return span == null
        ? null
        : Answer.values(
            "start",
            span.start(),
            "end",
            span.end(),
            "text",
            report.text().substring(span.start(), span.end()));
  }

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static double rounded(double share) {
    return Math.round(share * 1000) / 1000.0;
  }
}
