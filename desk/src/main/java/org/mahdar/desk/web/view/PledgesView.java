package org.mahdar.desk.web.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mahdar.desk.answer.PledgeRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.ledger.pledge.PledgeFilter;
import org.mahdar.ledger.pledge.Promise;
import org.mahdar.ledger.pledge.Voicing;

/** The register of promises: every voicing, with what it changes and when it is due. */
final class PledgesView implements Listed {

  static final List<String> STRENGTHS = Stream.of(Strength.values()).map(Strength::code).toList();
  private static final String FIELD = "field.";

  private final Ledgers ledgers;

  PledgesView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/pledges";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    return PledgeRows.answer(
        found(asked, LocalDate.now(ZoneId.systemDefault())).stream()
            .map(PledgeRegister.Row::voicing)
            .toList(),
        most);
  }

  private List<PledgeRegister.Row> found(Asked asked, LocalDate today) {
    return PledgeRegister.of(ledgers).find(filter(asked)).stream()
        .filter(row -> !asked.ticked("overdue") || row.thread().isOverdue(today))
        .toList();
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("web.kind.pledge");
    new Filters(asked, screen, path(), "list")
        .live("about", "web.about")
        .live("by", "by")
        .more("to", "field", "strength", "from", "until", "overdue")
        .live("to", "to")
        .choice("field", "web.field.field", "field", fields(screen))
        .choice("strength", "web.strength", "strength", STRENGTHS)
        .date("from", "web.from")
        .date("until", "web.until")
        .tick("overdue", "change.overdue")
        .done();
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    List<PledgeRegister.Row> found = found(asked, today);
    Paging paging = new Paging(asked, found.size());
    screen.fragment(
        "list",
        () -> {
          paging.found(screen);
          paging.rows(screen, "list", found, each -> row(screen, each, today));
        });
  }

  /** Fields of cooperation that have a name, by their names. */
  static List<String> fields(Screen screen) {
    return screen.labels().all().keySet().stream()
        .filter(key -> key.startsWith(FIELD))
        .map(key -> key.substring(FIELD.length()))
        .sorted(Comparator.comparing(code -> screen.code("field", code)))
        .toList();
  }

  private static PledgeFilter filter(Asked asked) {
    return new PledgeFilter(
        asked.who("by"),
        asked.who("to"),
        new HashSet<>(asked.all("field")),
        strengths(asked),
        asked.date("from"),
        asked.date("until"),
        StatementsView.about(asked.text("about")));
  }

  private static Set<Strength> strengths(Asked asked) {
    List<String> wanted = asked.all("strength");
    return Stream.of(Strength.values())
        .filter(strength -> wanted.contains(strength.code()))
        .collect(Collectors.toSet());
  }

  private static void row(Screen screen, PledgeRegister.Row row, LocalDate today) {
    Voicing voicing = row.voicing();
    Promise promise = voicing.lead();
    Markup out = screen.out().open("li");
    out.open("p", "class", "who");
    parties(screen, promise);
    Cited.chip(screen, "strength", promise.strength().code());
    voicing.changes().forEach(change -> Cited.chip(screen, "change", change.code()));
    out.close();
    Cited.words(screen, promise.carrier(), promise.start(), promise.end(), promise.words());
    out.open("div", "class", "facts");
    screen.date(promise.carrier().published());
    promise.fields().forEach(field -> out.element("span", "", screen.code("field", field)));
    due(screen, row, today);
    int voicings = row.thread().voicings().size();
    out.open("a", "class", "thread", "href", screen.href("/pledges/" + promise.reference()));
    out.text(screen.count("web.thread", voicings)).close();
    Cited.carriers(
        screen, promise.carrier(), voicing.copies().stream().map(Promise::carrier).toList());
    out.close().close();
  }

  /** Whom it binds, and towards whom. */
  static void parties(Screen screen, Promise promise) {
    Markup out = screen.out();
    String by = Cited.sides(screen, promise.bySides(), promise.by());
    out.name(by.isEmpty() ? screen.say("by.not_stated") : by).text(" ");
    if (!promise.toSides().isEmpty()) {
      String to = Cited.sides(screen, promise.toSides(), promise.to());
      out.text(screen.say("to") + " ").name(to).text(" ");
    }
  }

  /** A date that passed says nothing of what was done until then. */
  private static void due(Screen screen, PledgeRegister.Row row, LocalDate today) {
    String due = row.thread().due();
    if (due != null) {
      Markup out = screen.out().open("span", "class", "due").text(screen.say("due") + " ");
      screen.date(due);
      if (row.thread().isOverdue(today)) {
        out.text(" ").element("span", "chip", screen.code("due", "passed"));
      }
      out.close();
    }
  }
}
