package org.mahdar.desk.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.mahdar.desk.cite.PageCitation;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Labels;
import org.mahdar.desk.markup.Markup;
import org.mahdar.ledger.Ledger;

/** What stands below each view's title: how to cite it, and as what files it can be had. */
final class Ways {

  private static final String ID = "ways";

  private final Ledgers ledgers;
  private final Labels labels;
  private final Narrowing narrowing;

  Ways(Ledgers ledgers, Labels labels) {
    this.ledgers = ledgers;
    this.labels = labels;
    this.narrowing = new Narrowing(labels);
  }

  void write(View view, Asked asked, Screen screen) {
    write(view, asked, screen, screen.title(), "id", ID);
  }

  /** The same for a part of the page that a script asked for: takes the place of what stands. */
  void writeAgain(View view, Asked asked, Screen screen, Label title) {
    write(view, asked, screen, title, "id", ID, "hx-swap-oob", "true");
  }

  private void write(View view, Asked asked, Screen screen, Label title, String... attributes) {
    if (!view.isCited()) {
      return;
    }
    Markup out = screen.out().open("div", attributes).open("p", "class", "facts ways");
    String text = citation(asked, title).text(screen.lang() == Lang.AR);
    out.open("a", "href", asked.as(Form.CITE), "data-copy", text);
    out.text(screen.say("web.reader.copy")).close();
    List<Form> files = Form.files(view);
    if (!files.isEmpty()) {
      out.element("span", "key", screen.say("web.ways.files"));
      for (Form form : files) {
        out.open("a", "href", asked.as(form), "download", "");
        out.text(screen.say("web.ways." + form.code())).close();
      }
      out.element("span", "key", most(screen));
    }
    out.close().close();
  }

  private static String most(Screen screen) {
    Label rows = Label.same(screen.number(Exports.MOST_ROWS));
    return screen.lang().of(screen.labels().of("web.ways.most").with(rows));
  }

  PageCitation citation(Asked asked, Label title) {
    long documents = ledgers.remembered("summary", Ledger::summary).documents();
    Label counted = labels.count("count.documents", (int) Math.min(documents, Integer.MAX_VALUE));
    Label state = labels.of("web.ways.state").with(Label.same(ledgers.mark()));
    return new PageCitation(
        title,
        narrowing.of(asked),
        new Label(
            labels.of("web.ways.ledger").with(counted).english() + " " + state.english(),
            labels.of("web.ways.ledger").with(counted).arabic() + " " + state.arabic()),
        asked.absolute(),
        LocalDate.now(ZoneId.systemDefault()));
  }
}
