package org.mahdar.desk.web.view;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.ChangeRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.feed.ChangesFeed;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.change.Change;
import org.mahdar.ledger.change.Changes;
import org.mahdar.ledger.change.Since;
import org.mahdar.ledger.claim.Dates;

/** What is new or changed since a day, or since a document came in. */
final class ChangesView implements Listed {

  private static final List<String> KINDS =
      List.of("pledge", "event", "statement", "figure", "document");
  private static final Label MISSING =
      new Label(
          "The ledger has no such document. Write a day, or the id of a document.",
          "ليست هذه الوثيقة في السجل. اكتب يوما أو رمز وثيقة.");
  private static final int DAY = "2026-11-21".length();

  private final Ledgers ledgers;

  ChangesView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/changes";
  }

  /** All changes since one moment. */
  private record News(String since, LocalDate today, List<Change> changes) {}

  @Override
  public Rows rows(Asked asked, int most) {
    return ChangeRows.answer(found(asked, since(asked)), most);
  }

  private String since(Asked asked) {
    return Objects.requireNonNullElseGet(asked.text("since"), this::lastDay);
  }

  private List<Change> found(Asked asked, String since) {
    String kind = asked.text("kind");
    return news(since).changes().stream()
        .filter(it -> kind == null || it.kind().equals(kind))
        .toList();
  }

  @Override
  public void show(Asked asked, Screen screen) {
    String since = since(asked);
    screen.title("nav.changes");
    new Filters(asked, screen, path(), "list")
        .date("since", "web.since")
        .choice("kind", "web.type", "finding", KINDS)
        .done();
    List<Change> found = found(asked, since);
    Paging paging = new Paging(asked, found.size());
    screen.fragment(
        "list",
        () -> {
          Markup out = screen.out();
          out.open("p", "class", "found", "role", "status");
          out.text(screen.count("web.found", found.size()) + " · " + screen.say("web.since") + " ");
          if (Dates.first(since).isPresent()) {
            screen.date(since);
          } else {
            out.name(since);
          }
          out.close().open("p", "class", "facts");
          String kind = asked.text("kind");
          String only = kind == null ? "" : "?kind=" + Asked.encoded(kind);
          screen.link(ChangesFeed.PATH + only, screen.say("web.feed"));
          out.close();
          paging.rows(screen, "list", found, each -> row(screen, each));
        });
  }

  /** The last day on which a document was added; documents are there, else there is no news. */
  private String lastDay() {
    return ledgers.kept(
        "last day",
        ledger ->
            ledger.look(connection -> {
              try (var statement = connection.createStatement();
                  var row = statement.executeQuery("select max(added_at) from documents")) {
                String last = row.next() ? row.getString(1) : null;
                return last == null
                    ? "2000-01-01"
                    : last.substring(0, Math.min(DAY, last.length()));
              }
            }));
  }

  /** One moment is remembered at a time: the news of a whole ledger are many. */
  private News news(String since) {
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    Object[] box = ledgers.kept("news", _ -> new Object[1]);
    synchronized (box) {
      News known = (News) box[0];
      if (known == null || !known.since().equals(since) || !known.today().equals(today)) {
        known = new News(since, today, ledgers.read(ledger -> changes(ledger, since, today)));
        box[0] = known;
      }
      return known;
    }
  }

  private static List<Change> changes(Ledger ledger, String since, LocalDate today) {
    boolean dated = since.contains("-") && Dates.first(since).isPresent();
    @Nullable Long document = dated ? null : ledger.find(since).orElse(null);
    if (!dated && document == null) {
      throw new NotThere(MISSING);
    }
    String id = document == null ? "" : id(ledger, document);
    return ledger.ask(tables ->
        Changes.of(
            tables, dated ? Since.day(since) : Since.document(tables.connection(), id), today));
  }

  private static String id(Ledger ledger, long document) {
    return ledger.record(document).orElseThrow(() -> new NotThere(MISSING)).id();
  }

  private static void row(Screen screen, Change change) {
    Markup out = screen.out().open("li").open("p", "class", "who");
    Cited.chip(screen, "finding", change.kind());
    change.what().forEach(what -> Cited.chip(screen, "change", what));
    out.close();
    Cited.words(screen, change.carrier(), change.start(), change.end(), change.words());
    out.open("div", "class", "facts");
    screen.date(change.carrier().published());
    if (change.date() != null) {
      boolean due = change.kind().equals("pledge");
      out.open("span").text(screen.say(due ? "due" : "date") + ": ");
      screen.date(change.date());
      out.close();
    }
    if (change.kind().equals("pledge")) {
      screen.link("/pledges/" + change.reference(), screen.say("answer.thread"));
    }
    Cited.carriers(screen, change.carrier(), change.carriedBy());
    out.close().close();
  }
}
