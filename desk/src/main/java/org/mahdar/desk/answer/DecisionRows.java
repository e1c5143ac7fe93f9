package org.mahdar.desk.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.correction.Decision;

/** People's decisions on findings as rows. */
public final class DecisionRows {

  private DecisionRows() {}

  /**
   * @param sources of documents by key
   */
  public static Answer answer(List<Decision> decisions, Map<Long, String> sources) {
    Answer answer =
        new Answer(
            "decisions",
            "decision",
            "when",
            "action",
            "undoes",
            "finding",
            "by",
            "document",
            "edits",
            "why");
    decisions.forEach(it -> answer.add(row(it, sources.get(it.document()))));
    return answer;
  }

  public static Map<String, @Nullable Object> row(Decision decision, @Nullable String source) {
    return Answer.values(
        "decision", decision.number(),
        "when", decision.when(),
        "action", decision.action().code(),
        "undoes", decision.undoes(),
        "kind", decision.kind(),
        "finding", decision.finding(),
        "by", decision.who(),
        "document", source,
        "edits", decision.edits(),
        "why", decision.why());
  }
}
