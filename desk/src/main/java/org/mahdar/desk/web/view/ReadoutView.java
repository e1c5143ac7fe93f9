package org.mahdar.desk.web.view;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.ReadoutRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.markup.Turns;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Carriage;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Shelf;
import org.mahdar.desk.web.Unclear;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.ledger.DocumentLine;
import org.mahdar.ledger.readout.Comparison;
import org.mahdar.ledger.readout.Line;

/** Two accounts side by side: what only one of them has, and what both have in other words. */
final class ReadoutView implements Listed {

  /** Every sentence is held against every other: longer texts take too long. */
  private static final int MOST_SENTENCES = 400;

  private static final Label ONE_TWICE =
      new Label(
          "This is one document twice. Choose another account of the meeting.",
          "هذه وثيقة واحدة مرتين. اختر رواية أخرى للقاء.");
  private static final Label TOO_LONG =
      new Label(
          "These texts are too long to be compared on a page. `mahdar readouts` compares them.",
          "هذان النصان أطول من أن يقارنا في صفحة. الأمر mahdar readouts يقارنهما.");

  private final Ledgers ledgers;
  private final Shelf shelf;

  ReadoutView(Ledgers ledgers, Shelf shelf) {
    this.ledgers = ledgers;
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "/readouts/{a}/{b}";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    DocumentLine a = shelf.line(asked.part("a"));
    DocumentLine b = shelf.line(asked.part("b"));
    List<Line> lines = wanted(lines(a, b), asked.all("only"));
    return ReadoutRows.answer(shelf.minutes(a), shelf.minutes(b), lines, most);
  }

  @Override
  public void show(Asked asked, Screen screen) {
    DocumentLine a = shelf.line(asked.part("a"));
    DocumentLine b = shelf.line(asked.part("b"));
    List<Line> all = lines(a, b);
    List<String> wanted = asked.all("only");
    List<Line> lines = wanted(all, wanted);
    screen.title("web.readout.title");
    Markup out = screen.out();
    out.element("p", "note", screen.say("web.readout.caveat"));
    filters(screen, all, wanted);
    out.element("p", "found", screen.count("web.found", lines.size()));
    table(screen, a, b, lines);
  }

  private static List<Line> wanted(List<Line> all, List<String> wanted) {
    return all.stream()
        .filter(line -> wanted.isEmpty() || wanted.contains(line.sort().code()))
        .toList();
  }

  private List<Line> lines(DocumentLine a, DocumentLine b) {
    if (a.id().equals(b.id())) {
      throw new Unclear(ONE_TWICE);
    }
    Minutes here = shelf.minutes(a);
    Minutes there = shelf.minutes(b);
    if (here.sentences().size() > MOST_SENTENCES || there.sentences().size() > MOST_SENTENCES) {
      throw new Unclear(TOO_LONG);
    }
    String question = "readouts " + a.id() + " " + b.id();
    return ledgers.remembered(question, _ -> Comparison.of(here, there));
  }

  private static void filters(Screen screen, List<Line> all, List<String> wanted) {
    Markup out = screen.out().open("form", "class", "marking").open("fieldset");
    out.open("legend").text(screen.say("web.readout.only")).close();
    for (Line.Sort sort : Line.Sort.values()) {
      long count = all.stream().filter(line -> line.sort() == sort).count();
      out.open("label");
      List<String> box =
          new ArrayList<>(List.of("type", "checkbox", "name", "only", "value", sort.code()));
      if (wanted.contains(sort.code())) {
        box.addAll(List.of("checked", ""));
      }
      out.empty("input", box.toArray(String[]::new));
      out.element("span", "swatch " + sort.code(), screen.code("line", sort.code()));
      out.element("span", "count", screen.number(count)).close();
    }
    out.open("button", "type", "submit").text(screen.say("web.reader.show")).close();
    out.close().close();
  }

  private static void table(Screen screen, DocumentLine a, DocumentLine b, List<Line> lines) {
    Markup out = screen.out().open("div", "class", "readout").open("table");
    out.open("thead").open("tr");
    heading(screen, "answer.here", a);
    heading(screen, "answer.there", b);
    out.close().close().open("tbody");
    for (Line line : lines) {
      out.open("tr", "class", line.sort().code());
      cell(screen, a, line.here(), line, true);
      cell(screen, b, line.there(), line, line.here() == null);
      out.close();
    }
    out.close().close().close();
  }

  private static void heading(Screen screen, String key, DocumentLine line) {
    Markup out = screen.out().open("th", "scope", "col");
    out.element("span", "which", screen.say(key));
    out.open("a", "class", "name", "href", screen.href("/documents/" + line.shortId()));
    out.name(Carriage.title(line)).close();
    out.open("span", "class", "facts");
    if (line.outlet() != null) {
      out.name(line.outlet());
    }
    screen.date(line.published());
    out.close().close();
  }

  /** The sentence, which opens in its article, and once in a row what became of it and why. */
  private static void cell(
      Screen screen, DocumentLine document, @Nullable Quote words, Line line, boolean telling) {
    Markup out = screen.out();
    if (words == null) {
      out.open("td", "class", "empty").close();
      return;
    }
    String place = "#e=" + words.start() + "-" + words.end();
    out.open("td").open("div", "dir", "auto");
    out.open(
        "a", "class", "words", "href", screen.href("/documents/" + document.shortId()) + place);
    out.text(Turns.without(words.text().strip())).close();
    Cited.cite(screen, document.shortId(), words.start(), words.end());
    out.close();
    if (telling) {
      out.open("p", "class", "facts");
      out.element("span", "chip", screen.code("line", line.sort().code()));
      out.close();
      shared(screen, line);
    }
    out.close();
  }

  private static void shared(Screen screen, Line line) {
    if (line.shared().isEmpty()) {
      return;
    }
    Markup out = screen.out().open("details").open("summary");
    out.text(screen.say("web.readout.shared")).close().open("p", "class", "facts");
    line.shared().forEach(word -> out.name(word));
    out.close().close();
  }
}
