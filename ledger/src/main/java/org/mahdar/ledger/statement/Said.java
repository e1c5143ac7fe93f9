package org.mahdar.ledger.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.ledger.claim.Carrier;

/**
 * One statement, however many papers carry it.
 *
 * @param carrier the earliest
 * @param carriedBy the others, in order
 * @param side the state that the speaker speaks for, else actor or folded name
 * @param setting the event at which it was said, as an id in the document
 */
public record Said(
    Carrier carrier,
    List<Carrier> carriedBy,
    String finding,
    int start,
    int end,
    String words,
    Party speaker,
    String side,
    String act,
    String mode,
    String cue,
    @Nullable String within,
    @Nullable String setting) {

  public Said {
    carriedBy = List.copyOf(carriedBy);
  }

  Said carriedBy(List<Carrier> others) {
    return new Said(
        carrier, others, finding, start, end, words, speaker, side, act, mode, cue, within,
        setting);
  }

  public String reference() {
    return carrier.shortId() + ":" + finding;
  }
}
