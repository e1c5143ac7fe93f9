package org.mahdar.desk.answer;

import java.util.List;
import org.mahdar.ledger.relation.Pairs;

/** States that documents name together as rows. */
public final class PairRows {

  private PairRows() {}

  public static Answer answer(List<Pairs.Pair> pairs, int limit) {
    Answer answer = new Answer("pairs", "first", "second", "documents");
    for (Pairs.Pair pair : pairs.stream().limit(limit).toList()) {
      answer.add(
          Answer.values(
              "first", pair.first(), "second", pair.second(), "documents", pair.documents()));
    }
    answer.total(pairs.size());
    return answer;
  }
}
