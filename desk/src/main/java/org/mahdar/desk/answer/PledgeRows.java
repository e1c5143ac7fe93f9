package org.mahdar.desk.answer;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.pledge.Promise;
import org.mahdar.ledger.pledge.Voicing;

/** The register of promises as rows. */
public final class PledgeRows {

  private PledgeRows() {}

  /**
   * @param limit how many are listed
   */
  public static Answer answer(List<Voicing> voicings, int limit) {
    Answer answer =
        new Answer(
            "pledges", "ref", "date", "by", "to", "strength", "what", "due", "carried", "words");
    voicings.stream().limit(limit).forEach(voicing -> answer.add(row(voicing)));
    answer.total(voicings.size());
    return answer;
  }

  public static Map<String, @Nullable Object> row(Voicing voicing) {
    Promise promise = voicing.lead();
    return Answer.values(
        "ref", promise.reference(),
        "date", promise.carrier().published(),
        "by", List.copyOf(promise.orderedBySides()),
        "to", promise.toSides().stream().sorted().toList(),
        "strength", new Answer.Code("strength", promise.strength().code()),
        "what",
            Answer.Code.all(
                "change", voicing.changes().stream().map(Voicing.Change::code).toList()),
        "fields", Answer.Code.all("field", promise.fields()),
        "target", promise.target(),
        "due", promise.due(),
        "continues", promise.continuing(),
        "carried", voicing.carried(),
        "words", promise.words(),
        "evidence", Proof.of(promise.carrier(), promise.start(), promise.end()),
        "carried_by",
            Proof.names(
                promise.carrier(), voicing.copies().stream().map(Promise::carrier).toList()));
  }
}
