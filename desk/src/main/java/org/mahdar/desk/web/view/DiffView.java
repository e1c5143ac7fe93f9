package org.mahdar.desk.web.view;

import java.util.List;
import org.mahdar.chain.SideBySide;
import org.mahdar.chain.SideBySide.Row;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.report.DiffTable;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Carriage;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Shelf;
import org.mahdar.desk.web.Unclear;
import org.mahdar.desk.web.View;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.chain.Reports;

/** Two articles side by side. */
final class DiffView implements View {

  /** Longer texts take too long to align while somebody waits. */
  private static final int LONGEST = 200_000;

  private static final Label ONE_TWICE =
      new Label(
          "This is one document twice. Choose another one to put beside it.",
          "هذه وثيقة واحدة مرتين. اختر وثيقة أخرى تضعها بجانبها.");
  private static final Label TOO_LONG =
      new Label(
          "These texts are too long to be compared on a page. `mahdar diff` compares them.",
          "هذان النصان أطول من أن يقارنا في صفحة. الأمر mahdar diff يقارنهما.");

  private final Shelf shelf;

  DiffView(Shelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "/diff/{a}/{b}";
  }

  @Override
  public void show(Asked asked, Screen screen) {
    DocumentLine a = shelf.line(asked.part("a"));
    DocumentLine b = shelf.line(asked.part("b"));
    if (a.id().equals(b.id())) {
      throw new Unclear(ONE_TWICE);
    }
    SideBySide both = compared(shelf.minutes(a), shelf.minutes(b));
    Markup out = screen.out();
    DiffTable table = table(screen, both);
    screen.title(table.headline());
    table.facts();
    out.element("p", "note", screen.lang().of(DiffTable.LABELS.of("caveat")));
    readers(screen, a, b);
    out.open("div", "class", "diff");
    screen.fragment("edits-" + b.shortId(), () -> edits(screen, both));
    table.names();
    screen.fragment("list", () -> rows(asked, screen, both));
    out.close();
  }

  private static void rows(Asked asked, Screen screen, SideBySide both) {
    List<Row> rows = both.rows();
    Paging paging = new Paging(asked, rows.size());
    table(screen, both).table(rows.subList(paging.from(), paging.to()));
    paging.links(screen, "list");
  }

  private static DiffTable table(Screen screen, SideBySide both) {
    return new DiffTable(screen.out(), both, (out, label) -> out.text(screen.lang().of(label)));
  }

  private static SideBySide compared(Minutes a, Minutes b) {
    if (a.text().length() > LONGEST || b.text().length() > LONGEST) {
      throw new Unclear(TOO_LONG);
    }
    return SideBySide.of(Reports.of(a), Reports.of(b));
  }

  /** What the second did otherwise, in words, each in the look that it has in the table. */
  private static void edits(Screen screen, SideBySide both) {
    if (both.link() != null && both.edits().isEmpty()) {
      screen.out().element("p", "nothing", screen.say("web.chain.no_edits"));
    } else {
      table(screen, both).legend();
    }
  }

  private static void readers(Screen screen, DocumentLine a, DocumentLine b) {
    Markup out = screen.out().open("p", "class", "facts");
    for (DocumentLine line : List.of(a, b)) {
      out.open("a", "href", screen.href("/documents/" + line.shortId()), "dir", "auto");
      out.text(Carriage.title(line)).close();
    }
    out.open("a", "href", screen.href("/diff/" + b.shortId() + "/" + a.shortId()));
    out.text(screen.say("web.chain.turned")).close();
    out.open("a", "href", screen.href("/readouts/" + a.shortId() + "/" + b.shortId()));
    out.text(screen.say("web.readout.compare")).close().close();
  }
}
