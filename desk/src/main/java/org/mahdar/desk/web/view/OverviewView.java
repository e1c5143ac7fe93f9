package org.mahdar.desk.web.view;

import java.util.Map;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.desk.web.View;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.Ledger;
import org.mahdar.ledger.Summary;
import org.mahdar.ledger.Tally;

/** What the ledger holds at a glance, and the ways into it. */
final class OverviewView implements View {

  private static final int STATES = 12;

  private final Ledgers ledgers;

  OverviewView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/";
  }

  @Override
  public void show(Asked asked, Screen screen) {
    Summary summary = ledgers.remembered("summary", Ledger::summary);
    screen.title("title.general");
    Markup out = screen.out();
    out.element("p", "strapline", screen.say("strapline"));
    out.element("p", "caveat", screen.say("web.caveat"));
    counts(screen, summary);
    states(screen, summary);
  }

  private static void counts(Screen screen, Summary summary) {
    Markup out = screen.out().open("dl", "class", "counts");
    count(screen, "section.documents", summary.documents(), "/documents");
    for (Map.Entry<Kind, Long> each : summary.findings().entrySet()) {
      String kind = each.getKey().code();
      count(screen, "web.kind." + kind, each.getValue(), path(each.getKey()));
    }
    out.close();
  }

  private static void count(Screen screen, String key, long number, String path) {
    Markup out = screen.out().open("div");
    out.element("dt", "", screen.say(key)).open("dd");
    out.open("a", "href", screen.href(path)).text(screen.number(number)).close();
    out.close().close();
  }

  private static String path(Kind kind) {
    return switch (kind) {
      case STATEMENT -> "/statements";
      case PLEDGE -> "/pledges";
      case FIGURE -> "/figures";
      case FORMULA -> "/formulae";
      case ACTOR -> "/actors";
      case EVENT, AGREEMENT, PROJECT -> "/relations";
    };
  }

  private static void states(Screen screen, Summary summary) {
    Markup out = screen.out();
    out.open("h2").text(screen.say("web.states")).close().open("ul", "class", "names");
    for (Tally state : summary.states().stream().limit(STATES).toList()) {
      String actor = state.actor();
      if (actor != null && actor.startsWith("state:")) {
        String code = actor.substring("state:".length());
        out.open("li").open("a", "href", screen.href("/relations/" + code));
        out.text(States.name(code, screen.lang())).close();
        out.element("span", "count", screen.number(state.count())).close();
      }
    }
    out.close();
  }
}
