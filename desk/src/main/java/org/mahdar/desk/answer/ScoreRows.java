package org.mahdar.desk.answer;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Answer.Code;
import org.mahdar.ledger.pledge.Score;

/** People's scores as rows. */
public final class ScoreRows {

  private ScoreRows() {}

  public static Map<String, @Nullable Object> row(Score score) {
    return Answer.values(
        "at", score.at(),
        "person", score.person(),
        "scale", new Code("scale", score.scale().code()),
        "value", new Code("score", score.value()),
        "note", score.note(),
        "words", score.words());
  }
}
