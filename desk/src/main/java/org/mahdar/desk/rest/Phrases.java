package org.mahdar.desk.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.FormulaRows;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.ledger.formula.Concordance;
import org.mahdar.ledger.formula.DropOut;
import org.mahdar.ledger.formula.DropOuts;
import org.mahdar.ledger.formula.FormulaFilter;
import org.mahdar.ledger.formula.Phrase;
import org.mahdar.ledger.formula.Use;

/** Set phrases. */
final class Phrases {

  private final Ledgers ledgers;

  Phrases(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/formulae", Fields.list("by", "from", "until"), this::phrases),
        Endpoint.get("/formulae/{id}/uses", Fields.list("by", "from", "until"), this::uses),
        Endpoint.get("/drop-outs", Fields.list("formula"), this::dropOuts));
  }

  private Reply phrases(Asking asking) {
    List<Phrase> all = found(asking, null);
    Paging paging = Paging.of(asking);
    Answer answer = FormulaRows.phrases(paging.of(all), Integer.MAX_VALUE);
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private Reply uses(Asking asking) {
    List<Use> all =
        found(asking, asking.part("id")).stream().flatMap(it -> it.uses().stream()).toList();
    Paging paging = Paging.of(asking);
    Answer answer =
        ledgers.read(ledger -> FormulaRows.usesOf(ledger, paging.of(all), Integer.MAX_VALUE));
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }

  private List<Phrase> found(Asking asking, @Nullable String phrase) {
    FormulaFilter filter =
        new FormulaFilter(phrase, asking.who("by"), asking.date("from"), asking.date("until"));
    return ledgers.remembered(
        asking.question(), ledger -> ledger.ask(tables -> Concordance.of(tables, filter)));
  }

  private Reply dropOuts(Asking asking) {
    String formula = asking.text("formula");
    List<DropOut> all =
        ledgers.remembered("drop-outs", ledger -> ledger.ask(DropOuts::of)).stream()
            .filter(it -> formula == null || it.formula().equals(formula))
            .toList();
    Paging paging = Paging.of(asking);
    Answer answer = FormulaRows.dropOuts(paging.of(all), null, Integer.MAX_VALUE);
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }
}
