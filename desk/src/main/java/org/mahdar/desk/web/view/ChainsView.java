package org.mahdar.desk.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Family;
import org.mahdar.chain.Report;
import org.mahdar.desk.answer.Answer;
import org.mahdar.desk.answer.ChainRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Carriage;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Shelf;

/** Which reports were carried by several, those carried most first. */
final class ChainsView implements Listed {

  private static final int NAMED_OUTLETS = 6;

  private final Ledgers ledgers;
  private final Shelf shelf;

  ChainsView(Ledgers ledgers, Shelf shelf) {
    this.ledgers = ledgers;
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "/chains";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    List<Family> families = Families.of(ledgers).asked(asked);
    Answer answer = ChainRows.families(families.stream().limit(most).toList());
    answer.total(families.size());
    return answer;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    List<Family> families = Families.of(ledgers).asked(asked);
    screen.title("nav.chains");
    Markup out = screen.out();
    out.element("p", "note", screen.say("web.chain.note"));
    filters(asked, screen);
    Paging paging = new Paging(asked, families.size());
    screen.fragment(
        "list",
        () -> {
          screen.out().element("p", "found", screen.count("web.found", families.size()));
          paging.rows(screen, "list", families, each -> row(screen, each));
        });
  }

  private static void filters(Asked asked, Screen screen) {
    Markup out = screen.out().open("form", "class", "filters", "role", "search");
    field(screen, "agency", "agency", asked.text("agency"));
    field(screen, "outlet", "outlet", asked.text("outlet"));
    field(screen, "from", "web.chain.from", asked.text("from"));
    field(screen, "until", "web.chain.until", asked.text("until"));
    out.open("button", "type", "submit").text(screen.say("web.reader.show")).close().close();
  }

  private static void field(Screen screen, String name, String key, @Nullable String value) {
    Markup out = screen.out().open("label").text(screen.say(key));
    String typed = value == null ? "" : value;
    out.empty("input", "name", name, "value", typed, "dir", "auto", "autocomplete", "off");
    out.close();
  }

  private void row(Screen screen, Family family) {
    Report head = Families.source(family).orElse(family.members().getFirst().report());
    Markup out = screen.out().open("li");
    String chain = "/chains/" + shelf.shortId(head.id());
    out.open("a", "href", screen.href(chain), "dir", "auto");
    out.text(Carriage.title(head)).close().open("p", "class", "facts");
    out.element("span", "chip", screen.count("web.chain.carriers", family.members().size()));
    screen.date(family.members().getFirst().report().time().published());
    if (family.agency() != null) {
      out.open("span", "class", "fact").element("span", "key", screen.say("web.chain.credited"));
      out.text(" ").name(family.agency()).close();
    }
    if (Families.source(family).isEmpty()) {
      out.element("span", "chip", screen.say("web.chain.no_source"));
    }
    Families.outlets(family).limit(NAMED_OUTLETS).forEach(it -> out.element("bdi", "outlet", it));
    out.close().close();
  }
}
