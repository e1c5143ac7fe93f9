package org.mahdar.desk.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.ReadoutRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Carriage;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Shelf;
import org.mahdar.desk.web.States;
import org.mahdar.desk.web.Unclear;
import org.mahdar.ledger.claim.Who;
import org.mahdar.ledger.readout.Accounts;
import org.mahdar.ledger.readout.Meetings;

/** Where two accounts of a meeting are chosen: those that seem to be such, or any two. */
final class ReadoutsView implements Listed {

  private static final Label TWO_STATES =
      new Label(
          "With a day, write two states such as CN and KZ; without one, two documents.",
          "مع التاريخ اكتب دولتين مثل CN وKZ، ومن دونه وثيقتين.");

  private final Ledgers ledgers;
  private final Shelf shelf;

  ReadoutsView(Ledgers ledgers, Shelf shelf) {
    this.ledgers = ledgers;
    this.shelf = shelf;
  }

  @Override
  public String path() {
    return "/readouts";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    return ReadoutRows.meetings(meetings(ledgers), most);
  }

  @Override
  public void show(Asked asked, Screen screen) {
    String a = asked.text("a");
    String b = asked.text("b");
    screen.title("nav.readouts");
    if (a != null && b != null) {
      String chosen = "/readouts/" + chosen(asked, a, b) + "/" + chosen(asked, b, a);
      asked.context().redirect(screen.href(chosen));
      screen.link(chosen, screen.say("web.readout.compare"));
      return;
    }
    form(asked, screen);
    meetings(asked, screen);
  }

  static List<Meetings.Pair> meetings(Ledgers ledgers) {
    return ledgers.remembered("meetings", ledger -> ledger.ask(Meetings::of));
  }

  /** A document; with a day, the account in which a state says more than the other. */
  private String chosen(Asked asked, String side, String other) {
    String day = asked.date("date");
    if (day == null) {
      return shelf.line(side).shortId();
    }
    String state = state(side);
    String opposite = state(other);
    List<Accounts.Account> accounts =
        ledgers.read(ledger -> ledger.ask(at -> Accounts.of(at, state, opposite, day)));
    if (accounts.isEmpty()) {
      throw new NotThere(
          new Label(
              "In no account of that day does "
                  + state
                  + " say more than "
                  + opposite
                  + ". Name two documents.",
              "لا رواية من ذلك اليوم يقول فيها "
                  + state
                  + " أكثر مما يقول "
                  + opposite
                  + ". اختر وثيقتين."));
    }
    return shelf.shortId(accounts.getFirst().carrier().id());
  }

  private static String state(String typed) {
    Who who = Who.parse(typed);
    if (who.sort() != Who.Sort.STATE) {
      throw new Unclear(TWO_STATES);
    }
    return who.wanted();
  }

  private static void form(Asked asked, Screen screen) {
    Markup out = screen.out();
    out.element("p", "note", screen.say("web.readout.note"));
    out.open("form", "class", "filters");
    field(screen, "a", "web.readout.a", asked.text("a"));
    field(screen, "b", "web.readout.b", asked.text("b"));
    field(screen, "date", "web.readout.date", asked.text("date"));
    out.open("button", "type", "submit").text(screen.say("web.readout.show")).close().close();
    out.element("p", "note", screen.lang().of(TWO_STATES));
  }

  private static void field(Screen screen, String name, String key, @Nullable String value) {
    Markup out = screen.out().open("label").text(screen.say(key));
    String typed = value == null ? "" : value;
    out.empty("input", "name", name, "value", typed, "dir", "auto", "autocomplete", "off");
    out.close();
  }

  private void meetings(Asked asked, Screen screen) {
    List<Meetings.Pair> pairs = meetings(ledgers);
    Markup out = screen.out();
    out.open("h2").text(screen.say("web.readout.meetings")).close();
    if (pairs.isEmpty()) {
      out.element("p", "nothing", screen.say("web.readout.none"));
    }
    Paging paging = new Paging(asked, pairs.size());
    screen.fragment(
        "list",
        () -> {
          paging.rows(screen, "list", pairs, pair -> row(screen, pair));
        });
  }

  private void row(Screen screen, Meetings.Pair pair) {
    Markup out = screen.out().open("li");
    String address =
        "/readouts/" + shelf.shortId(pair.first().id()) + "/" + shelf.shortId(pair.second().id());
    screen.date(pair.day());
    out.text(" ").open("a", "href", screen.href(address));
    out.name(States.name(pair.firstSide(), screen.lang())).text(" – ");
    out.name(States.name(pair.secondSide(), screen.lang())).close();
    out.open("p", "class", "facts");
    out.name(Carriage.title(pair.first().title(), pair.first().source()));
    out.name(Carriage.title(pair.second().title(), pair.second().source()));
    out.close().close();
  }
}
