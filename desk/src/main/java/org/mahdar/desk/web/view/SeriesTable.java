package org.mahdar.desk.web.view;

import java.util.List;
import java.util.TreeSet;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.figure.Amount;
import org.mahdar.ledger.figure.Conflict;

/** All numbers of a series with their owners, and the numbers that each differs from. */
record SeriesTable(SeriesWords words, Sources sources) {

  private static final List<String> COLUMNS =
      List.of(
          "web.figure.number",
          "owner",
          "web.figure.value",
          "period",
          "published",
          "web.figure.differs",
          "evidence.words");

  /**
   * @param rows how many at most
   * @param address of the whole series, below the language
   */
  void write(int rows, String address) {
    Screen screen = words.screen();
    Markup out = screen.out();
    screen.scrolled(screen.say("web.figure.table"));
    out.open("table").open("thead").open("tr");
    COLUMNS.forEach(key -> out.open("th", "scope", "col").text(screen.say(key)).close());
    out.close().close().open("tbody");
    List<Amount> amounts = words.series().amounts();
    for (int i = 0; i < Math.min(rows, amounts.size()); i++) {
      row(amounts.get(i), i);
    }
    out.close().close().close();
    if (amounts.size() > rows) {
      screen.link(address, screen.count("count.more", amounts.size() - rows));
    }
  }

  private void row(Amount amount, int position) {
    Screen screen = words.screen();
    Markup out = screen.out().open("tr");
    out.element("td", "number", screen.number(position + 1L));
    out.open("td").element("span", "mark", screen.number(words.owner(amount) + 1L) + " ");
    out.name(amount.owner() == null ? words.owner(words.owner(amount)) : amount.owner()).close();
    out.open("td", "class", "number").name(words.value(amount)).close();
    out.open("td");
    screen.date(amount.period()).out().close().open("td");
    screen.date(amount.carrier().published()).out().close();
    out.element("td", "number", differs(position)).open("td");
    sources.evidence(screen, amount.carrier().id(), amount.start(), amount.end(), amount.words());
    out.text(" ").open("span", "class", "origin").name(sources.name(amount.carrier().id())).close();
    copies(amount.carriedBy());
    out.close().close();
  }

  private void copies(List<Carrier> copies) {
    if (!copies.isEmpty()) {
      words.screen().out().text(" ");
      words
          .screen()
          .out()
          .element("span", "count", words.screen().count("web.figure.copies", copies.size()));
    }
  }

  /** The numbers of the rows that it differs from. */
  private String differs(int position) {
    TreeSet<Integer> others = new TreeSet<>();
    for (Conflict each : words.series().conflicts()) {
      if (each.first() == position) {
        others.add(each.second() + 1);
      } else if (each.second() == position) {
        others.add(each.first() + 1);
      }
    }
    StringBuilder shown = new StringBuilder();
    for (int other : others) {
      shown.append(shown.isEmpty() ? "" : " ").append(words.screen().number(other));
    }
    return shown.toString();
  }
}
