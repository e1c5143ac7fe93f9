package org.mahdar.desk.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.statement.Said;

/** Statements as rows. */
public final class StatementRows {

  private StatementRows() {}

  /**
   * @param limit how many are listed
   */
  public static Answer answer(List<Said> all, int limit) {
    Answer answer =
        new Answer("statements", "ref", "date", "side", "speaker", "act", "carried", "words");
    all.stream().limit(limit).forEach(said -> answer.add(row(said)));
    answer.total(all.size());
    return answer;
  }

  private static Map<String, @Nullable Object> row(Said said) {
    return Answer.values(
        "ref", said.reference(),
        "date", said.carrier().published(),
        "side", said.side(),
        "speaker", said.speaker().name(),
        "actor", said.speaker().actor(),
        "act", new Answer.Code("act", said.act()),
        "mode", new Answer.Code("mode", said.mode()),
        "cue", said.cue(),
        "carried", 1 + said.carriedBy().size(),
        "words", said.words(),
        "evidence", Proof.of(said.carrier(), said.start(), said.end()),
        "carried_by", Proof.names(said.carrier(), said.carriedBy()));
  }
}
