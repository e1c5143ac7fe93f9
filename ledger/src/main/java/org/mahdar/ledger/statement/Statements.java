package org.mahdar.ledger.statement;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Copies;
import org.mahdar.ledger.claim.Sides;

/** Statements by speaker, side, act, date and words. */
public final class Statements {

  private Statements() {}

  /** In order of publication. */
  public static List<Said> of(Tables tables, StatementFilter filter) throws SQLException {
    return found(tables, filter).stream().map(Utterance::said).toList();
  }

  /** With their stored content words. */
  static List<Utterance> found(Tables tables, StatementFilter filter) throws SQLException {
    Wanted wanted = new Wanted(filter, Sides.of(tables));
    Map<Utterance.Key, List<Utterance>> byWords = new LinkedHashMap<>(); // in order, they sort fast
    for (Utterance utterance : Utterances.of(tables, wanted).all()) {
      if (wanted.takes(utterance)) {
        byWords.computeIfAbsent(utterance.key(), _ -> new ArrayList<>(1)).add(utterance);
      }
    }
    List<Utterance> leads = new ArrayList<>(byWords.size());
    for (List<Utterance> same : byWords.values()) {
      for (List<Utterance> copies : Copies.group(same, Utterance::carrier)) {
        leads.add(Utterance.lead(copies));
      }
    }
    leads.sort(Utterance.ORDER);
    return Copies.reworded(leads, Utterance::carrier, it -> it.said().side(), Utterance::wording)
        .stream()
        .map(Utterance::lead)
        .toList();
  }
}
