package org.mahdar.desk.web.view;

import java.util.List;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.LedgerRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Carriage;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.Ledger;

/** Every document of the ledger, by date. */
final class DocumentsView implements Listed {

  private final Ledgers ledgers;

  DocumentsView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/documents";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    List<DocumentLine> all = all();
    Answer answer = LedgerRows.documents(all.stream().limit(most).toList());
    answer.total(all.size());
    return answer;
  }

  private List<DocumentLine> all() {
    return ledgers.remembered("documents", Ledger::documents);
  }

  @Override
  public void show(Asked asked, Screen screen) {
    List<DocumentLine> all = all();
    screen.title("section.documents");
    Paging paging = new Paging(asked, all.size());
    screen.fragment(
        "list",
        () -> {
          screen.out().element("p", "found", screen.count("web.found", all.size()));
          paging.rows(screen, "list", all, each -> row(screen, each));
        });
  }

  private static void row(Screen screen, DocumentLine line) {
    Markup out = screen.out().open("li");
    out.open("a", "href", screen.href("/documents/" + line.shortId()), "dir", "auto");
    out.text(Carriage.title(line)).close();
    out.open("p", "class", "facts");
    screen.date(line.published());
    if (line.outlet() != null) {
      out.element("bdi", "outlet", line.outlet());
    }
    for (Kind kind : List.of(Kind.STATEMENT, Kind.PLEDGE)) {
      if (line.count(kind) > 0) {
        String key = kind == Kind.STATEMENT ? "web.statements" : "web.pledges";
        out.element("span", "count", screen.count(key, line.count(kind)));
      }
    }
    out.close().close();
  }
}
