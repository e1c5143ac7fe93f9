package org.mahdar.desk.rest;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.mahdar.desk.answer.SearchRows;
import org.mahdar.desk.web.Searches;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.search.Answer;
import org.mahdar.search.Hit;
import org.mahdar.search.Kind;
import org.mahdar.search.Question;
import org.mahdar.search.SearchException;

/** Words in, statements, pledges and documents out. */
final class Searching {

  private final Searches searches;

  Searching(Searches searches) {
    this.searches = searches;
  }

  List<Endpoint> endpoints() {
    return List.of(
        Endpoint.get(
            "/search",
            Fields.list(
                "q",
                "kind",
                "speaker",
                "side",
                "act",
                "strength",
                "field",
                "outlet",
                "from",
                "until"),
            this::search));
  }

  private Reply search(Asking asking) {
    Paging paging = Paging.of(asking);
    boolean whole = paging.limit() == Integer.MAX_VALUE;
    if (!whole && paging.to() > Searches.MOST) {
      throw Fault.unclear(
          "A search leads to the best "
              + Searches.MOST
              + " only. Ask for less: by kind, speaker, from and until.");
    }
    Answer found = found(question(asking, Math.min(paging.to(), Searches.MOST)));
    List<Hit> part = paging.of(found.hits());
    return Reply.list(asking, paging, SearchRows.answer(part, found.total()));
  }

  private Answer found(Question question) {
    try {
      return searches.find(question);
    } catch (SearchException e) {
      throw new Fault(503, "Search cannot be used", String.valueOf(e.getMessage()));
    }
  }

  private static Question question(Asking asking, int limit) {
    return new Question(
        Objects.requireNonNullElse(asking.text("q"), ""),
        kinds(asking),
        asking.text("speaker"),
        asking.text("side"),
        List.copyOf(asking.codes("act", Claims.ACTS)),
        List.copyOf(asking.codes("strength", Claims.STRENGTHS)),
        asking.all("field"),
        asking.text("outlet"),
        Dates.first(asking.date("from")).orElse(null),
        Dates.last(asking.date("until")).orElse(null),
        limit);
  }

  /** One or many: {@code pledge} and {@code pledges} are the same. */
  private static Set<Kind> kinds(Asking asking) {
    List<String> known = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      known.add(kind.plural());
      known.add(kind.code());
    }
    Set<String> wanted = asking.codes("kind", known);
    Set<Kind> kinds = EnumSet.allOf(Kind.class);
    kinds.removeIf(kind ->
        !wanted.isEmpty() && !wanted.contains(kind.code()) && !wanted.contains(kind.plural()));
    return kinds;
  }
}
