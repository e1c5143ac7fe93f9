package org.mahdar.desk.answer;

import java.util.List;
import org.mahdar.ledger.correction.Doubt;

/** Findings that nobody looked at yet as rows, the least certain first. */
public final class DoubtRows {

  private DoubtRows() {}

  /**
   * @param total how many there are with those that are left out
   */
  public static Answer answer(List<Doubt> doubts, int total) {
    Answer answer = new Answer("doubts", "ref", "kind", "confidence", "rule", "source", "words");
    for (Doubt doubt : doubts) {
      answer.add(
          Answer.values(
              "ref", doubt.id() + ":" + doubt.finding(),
              "kind", doubt.kind(),
              "confidence", doubt.confidence(),
              "rule", doubt.rule(),
              "id", doubt.id(),
              "source", doubt.source(),
              "start", doubt.start(),
              "end", doubt.end(),
              "words", doubt.words()));
    }
    answer.total(total);
    return answer;
  }
}
