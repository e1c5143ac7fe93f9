package org.mahdar.desk.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.LedgerRows;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.MinutesJson;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.chain.CarriersJson;
import org.mahdar.ledger.chain.Chain;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.text.Folding;

/** What the ledger holds, and each document in it. */
final class Documents {

  private final Ledgers ledgers;

  Documents(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/summary", List.of(), this::summary),
        Endpoint.get("/documents", Fields.list("from", "until", "outlet", "agency"), this::list),
        Endpoint.get("/documents/{id}", List.of(), this::one),
        Endpoint.get("/documents/{id}/chain", List.of(), this::chain));
  }

  private Reply summary(Asking asking) {
    Map<String, @Nullable Object> summary = new LinkedHashMap<>();
    summary.put("schema", "mahdar/summary/1");
    summary.putAll(LedgerRows.summary(ledgers.remembered("summary", Ledger::summary)));
    return Reply.json(Answer.written(summary));
  }

  private Reply list(Asking asking) {
    String from = asking.date("from");
    String until = asking.date("until");
    String outlet = asking.text("outlet");
    String agency = asking.text("agency");
    List<DocumentLine> wanted =
        ledgers.remembered("documents", Ledger::documents).stream()
            .filter(line -> Dates.isBetween(line.published(), from, until))
            .filter(line -> has(line.outlet(), outlet) && has(line.agency(), agency))
            .toList();
    Paging paging = Paging.of(asking);
    Answer answer = LedgerRows.documents(paging.of(wanted));
    answer.total(wanted.size());
    return Reply.list(asking, paging, answer);
  }

  private static boolean has(@Nullable String name, @Nullable String wanted) {
    return wanted == null || (name != null && Folding.of(name).contains(Folding.of(wanted)));
  }

  private Reply one(Asking asking) {
    return Reply.json(
        ledgers.read(ledger -> MinutesJson.write(minutes(ledger, asking.part("id")))));
  }

  private Reply chain(Asking asking) {
    Chain chain =
        ledgers.read(ledger -> {
          long key = key(ledger, asking.part("id"));
          return ledger.look(connection -> Chain.of(connection, key));
        });
    return Reply.json(CarriersJson.write(chain));
  }

  /** The record of a document that must be there. */
  static Minutes minutes(Ledger ledger, String reference) {
    return ledger.minutes(reference).orElseThrow(() -> missing(reference));
  }

  static long key(Ledger ledger, String reference) {
    return ledger.find(reference).orElseThrow(() -> missing(reference));
  }

  private static Fault missing(String reference) {
    return Fault.missing(
        "The ledger has no document «"
            + reference
            + "». "
            + Rest.ROOT
            + "/documents lists what it has; give an id or the start of one.");
  }
}
