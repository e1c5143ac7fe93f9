package org.mahdar.ledger.statement;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mahdar.ledger.Tables;
import org.mahdar.ledger.claim.Copies;
import org.mahdar.ledger.claim.Shelves;
import org.mahdar.ledger.claim.Sides;

/** Statements by speaker, side, act, date and words. */
public final class Statements {

  private Statements() {}

  /** In order of publication. */
  public static List<Said> of(Tables tables, StatementFilter filter) throws SQLException {
    if (filter.isOfWholeSides()) {
      Wanted wanted = new Wanted(filter, Sides.of(tables));
      return tables
          .often(
              Everything.class,
              all -> new Everything(found(all, StatementFilter.ALL)),
              some -> new Everything(found(some, filter)))
          .utterances()
          .stream()
          .filter(wanted::takes)
          .map(Utterance::said)
          .toList();
    }
    return found(tables, filter).stream().map(Utterance::said).toList();
  }

  /**
   * Statements with all who carry them. Only statements of one side are taken for copies of one
   * another, so what some sides said can be picked from it.
   */
  private record Everything(List<Utterance> utterances) {}

  /** With their stored content words. */
  static List<Utterance> found(Tables tables, StatementFilter filter) throws SQLException {
    Wanted wanted = new Wanted(filter, Sides.of(tables));
    List<Utterance> all = Utterances.of(tables, wanted).all();
    Shelves<Utterance> byWords = new Shelves<>(all.size());
    for (Utterance utterance : all) {
      if (wanted.takes(utterance)) {
        byWords.at(utterance.words()).add(utterance);
      }
    }
    List<Utterance> leads = new ArrayList<>(byWords.all().size());
    for (List<Utterance> same : byWords.all()) {
      for (List<Utterance> copies : Copies.group(same, Utterance::carrier)) {
        leads.add(Utterance.lead(copies));
      }
    }
    leads.sort(Utterance.ORDER);
    return Copies.reworded(
            leads, Utterance::carrier, Utterance::kin, all.size(), Utterance::wording)
        .stream()
        .map(Utterance::lead)
        .toList();
  }
}
