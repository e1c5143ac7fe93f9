package org.mahdar.desk.web.view;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.answer.StatementRows;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.finding.Statement.Act;
import org.mahdar.ledger.likeness.Wording;
import org.mahdar.ledger.statement.Said;
import org.mahdar.ledger.statement.SaidIndex;
import org.mahdar.ledger.statement.StatementFilter;

/** Who said what, found while somebody types. */
final class StatementsView implements Listed {

  static final List<String> ACTS = Stream.of(Act.values()).map(Act::code).toList();

  private final Ledgers ledgers;

  StatementsView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/statements";
  }

  /** All statements, ready to be asked. */
  static SaidIndex index(Ledgers ledgers) {
    return ledgers.kept("index of statements", ledger -> ledger.ask(SaidIndex::of));
  }

  @Override
  public Rows rows(Asked asked, int most) {
    return StatementRows.answer(found(asked), most);
  }

  private List<Said> found(Asked asked) {
    return index(ledgers).find(filter(asked));
  }

  @Override
  public void show(Asked asked, Screen screen) {
    screen.title("web.kind.statement");
    new Filters(asked, screen, path(), "list")
        .live("about", "web.about")
        .live("by", "web.by")
        .more("act", "from", "until")
        .choice("act", "web.act", "act", ACTS)
        .date("from", "web.from")
        .date("until", "web.until")
        .done();
    List<Said> found = found(asked);
    Paging paging = new Paging(asked, found.size());
    screen.fragment(
        "list",
        () -> {
          paging.found(screen);
          paging.rows(screen, "list", found, each -> row(screen, each));
        });
  }

  private static StatementFilter filter(Asked asked) {
    return new StatementFilter(
        asked.who("by"),
        new HashSet<>(asked.all("act")),
        asked.date("from"),
        asked.date("until"),
        about(asked.text("about")));
  }

  static Wording about(@Nullable String typed) {
    return typed == null ? Wording.none() : Wording.of(typed);
  }

  private static void row(Screen screen, Said said) {
    Markup out = screen.out().open("li");
    out.open("p", "class", "who");
    Cited.actor(screen, said.speaker().name(), said.speaker().actor());
    out.text(" ");
    Cited.chip(screen, "act", said.act());
    out.close();
    Cited.words(screen, said.carrier(), said.start(), said.end(), said.words());
    out.open("div", "class", "facts");
    String side = Cited.side(screen, said.side());
    if (!side.equals(said.side())) {
      out.open("span", "class", "side").text(screen.say("answer.side") + " ").name(side).close();
    }
    screen.date(said.carrier().published());
    out.element("span", "mode", screen.code("mode", said.mode()));
    Cited.carriers(screen, said.carrier(), said.carriedBy());
    out.close().close();
  }
}
