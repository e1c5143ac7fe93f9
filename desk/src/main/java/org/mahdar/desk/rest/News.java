package org.mahdar.desk.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.ChangeRows;
import org.mahdar.desk.answer.DecisionRows;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.change.Change;
import org.mahdar.ledger.change.Changes;
import org.mahdar.ledger.change.Since;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.correction.Decision;

/** What came in since, and what people decided. */
final class News {

  private static final List<String> KINDS =
      List.of("pledge", "event", "statement", "figure", "document");

  private final Ledgers ledgers;

  News(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get("/changes", Fields.list("since", "kind", "today"), this::changes),
        Endpoint.get("/corrections", Fields.list("document"), this::corrections));
  }

  private Reply changes(Asking asking) {
    String since = asking.text("since");
    if (since == null) {
      throw Fault.unclear("since is missing. Give a day or a document, as since=2026-11-01.");
    }
    LocalDate today = asking.today();
    Set<String> kinds = asking.codes("kind", KINDS);
    List<Change> wanted =
        ledgers
            .remembered(
                "changes since " + since + " on " + today, ledger -> all(ledger, since, today))
            .stream()
            .filter(it -> kinds.isEmpty() || kinds.contains(it.kind()))
            .toList();
    Paging paging = Paging.of(asking);
    Answer answer = ChangeRows.answer(paging.of(wanted), Integer.MAX_VALUE);
    answer.total(wanted.size());
    return Reply.list(asking, paging, answer);
  }

  private static List<Change> all(Ledger ledger, String since, LocalDate today) {
    boolean dated = since.contains("-") && Dates.first(since).isPresent();
    String id = dated ? "" : Documents.minutes(ledger, since).id();
    return ledger.ask(tables ->
        Changes.of(
            tables, dated ? Since.day(since) : Since.document(tables.connection(), id), today));
  }

  private Reply corrections(Asking asking) {
    String document = asking.text("document");
    Long only = document == null ? null : ledgers.read(ledger -> Documents.key(ledger, document));
    List<Decision> all =
        ledgers.read(ledger -> ledger.look(org.mahdar.ledger.correction.DecisionRows::all)).stream()
            .filter(it -> only == null || only == it.document())
            .toList();
    Map<Long, String> sources =
        ledgers.read(ledger -> ledger.look(org.mahdar.ledger.correction.DecisionRows::sources));
    Paging paging = Paging.of(asking);
    Answer answer = DecisionRows.answer(paging.of(all), sources);
    answer.total(all.size());
    return Reply.list(asking, paging, answer);
  }
}
