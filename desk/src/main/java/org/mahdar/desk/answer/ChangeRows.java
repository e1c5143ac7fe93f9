package org.mahdar.desk.answer;

import java.util.List;
import org.mahdar.ledger.change.Change;

/** What is new or changed as rows. */
public final class ChangeRows {

  private ChangeRows() {}

  /**
   * @param limit how many are listed
   */
  public static Answer answer(List<Change> changes, int limit) {
    Answer answer = new Answer("changes", "kind", "what", "ref", "date", "carried", "words");
    for (Change change : changes.stream().limit(limit).toList()) {
      answer.add(
          Answer.values(
              "kind", new Answer.Code("finding", change.kind()),
              "what", Answer.Code.all("change", change.what()),
              "ref", change.reference(),
              "date", change.date() == null ? change.carrier().published() : change.date(),
              "carried", 1 + change.carriedBy().size(),
              "words", change.words(),
              "evidence", Proof.of(change.carrier(), change.start(), change.end()),
              "carried_by", Proof.names(change.carrier(), change.carriedBy())));
    }
    answer.total(changes.size());
    return answer;
  }
}
