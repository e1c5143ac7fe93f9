package org.mahdar.desk.web.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.DoubtRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.Telling;
import org.mahdar.finding.Finding;
import org.mahdar.finding.Minutes;
import org.mahdar.ledger.correction.Decision;
import org.mahdar.ledger.correction.DecisionRows;
import org.mahdar.ledger.correction.Doubt;
import org.mahdar.ledger.correction.Doubts;

/** What nobody looked at yet, the least certain first: one finding at a time, single keys. */
final class ReviewView implements Listed {

  static final List<String> KINDS =
      List.of("statement", "pledge", "event", "agreement", "project", "figure");

  private static final int LAST = 5;

  private final Ledgers ledgers;

  ReviewView(Ledgers ledgers) {
    this.ledgers = ledgers;
  }

  @Override
  public String path() {
    return "/review";
  }

  /**
   * @param minutes of the document that the first of {@code next} stands in; null when there is
   *     none
   * @param decisions the latest first
   */
  private record Desk(
      int left, List<Doubt> next, @Nullable Minutes minutes, List<Decision> decisions) {}

  @Override
  public Rows rows(Asked asked, int most) {
    String kind = kind(asked);
    return ledgers.read(ledger ->
        ledger.look(connection ->
            DoubtRows.answer(Doubts.of(connection, kind, most), Doubts.count(connection, kind))));
  }

  @Override
  public void show(Asked asked, Screen screen) {
    String kind = kind(asked);
    int skipped = skipped(asked);
    Desk desk =
        ledgers.remembered("review " + kind + " " + skipped, ledger -> desk(ledger, kind, skipped));
    screen.title("nav.review");
    filter(screen, kind);
    screen.out().element("p", "found", screen.count("web.review.left", desk.left()));
    Minutes minutes = desk.minutes();
    if (minutes == null) {
      screen.out().element("p", "nothing", screen.say("web.review.nothing"));
    } else {
      one(asked, screen, desk.next().getLast(), minutes, skipped);
    }
    decisions(asked, screen, desk.decisions());
  }

  private static Desk desk(org.mahdar.ledger.Ledger ledger, @Nullable String kind, int skipped) {
    List<Doubt> next = ledger.look(connection -> Doubts.of(connection, kind, skipped + 1));
    int left = ledger.look(connection -> Doubts.count(connection, kind));
    Minutes minutes =
        next.size() <= skipped ? null : ledger.record(next.getLast().document()).orElse(null);
    List<Decision> all = ledger.look(DecisionRows::all);
    return new Desk(left, next, minutes, all.reversed().stream().limit(LAST).toList());
  }

  static @Nullable String kind(Asked asked) {
    String typed = asked.text("kind");
    return typed != null && KINDS.contains(typed) ? typed : null;
  }

  private static int skipped(Asked asked) {
    String typed = asked.text("skip");
    return typed != null && typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : 0;
  }

  private static void filter(Screen screen, @Nullable String kind) {
    Markup out = screen.out().open("form", "class", "filters", "method", "get");
    out.open("label").text(screen.say("web.type")).open("select", "name", "kind");
    Choices.option(out, "", screen.say("web.all"), kind == null);
    for (String each : KINDS) {
      Choices.option(out, each, screen.say("web.kind." + each), each.equals(kind));
    }
    out.close().close();
    out.open("button", "type", "submit").text(screen.say("web.show")).close().close();
  }

  private static void one(Asked asked, Screen screen, Doubt doubt, Minutes minutes, int skipped) {
    Finding finding =
        minutes.findings().stream()
            .filter(each -> each.id().equals(doubt.finding()))
            .findFirst()
            .orElse(null);
    if (finding == null) {
      return; // rejected a moment ago, by somebody else
    }
    String document = doubt.id().substring(doubt.id().indexOf(':') + 1);
    Markup out = screen.out().open("article", "class", "review", "data-review", "");
    out.open("h2").text(screen.say("web.kind." + doubt.kind() + ".one")).close();
    out.open("p", "class", "facts");
    String title = minutes.title() == null ? minutes.source() : minutes.title();
    String address = "/documents/" + document;
    String at = "#e=" + finding.proof().start() + "-" + finding.proof().end();
    screen.link(address + at, title).date(minutes.published());
    out.element("bdi", "rule", finding.rule());
    out.element("span", "confidence", screen.say("confidence") + " " + percent(screen, finding));
    out.close();
    new Passage(minutes, finding.proof()).write(screen);
    out.open("div", "class", "telling facts");
    new Telling(screen, minutes, address).write(finding);
    out.close();
    CorrectionForms.decide(asked, screen, document, finding.id(), after(asked, 0));
    out.open("p", "class", "else");
    out.open("a", "href", screen.href(address + "/correct/" + finding.id()), "data-key", "e");
    out.text(screen.say("web.edit")).close().text(" ");
    out.open("a", "href", screen.href(after(asked, skipped + 1)), "data-key", "j");
    out.text(screen.say("web.review.later")).close();
    Cited.cite(screen, document, finding.proof().start(), finding.proof().end());
    out.close().element("p", "note", screen.say("web.review.keys"));
    out.close();
  }

  private static String percent(Screen screen, Finding finding) {
    return screen.number(Math.round(finding.confidence() * 100)) + "%";
  }

  /** The queue again, with as many left aside as before. */
  private static String after(Asked asked, int skipped) {
    String kind = kind(asked);
    return "/review?" + (kind == null ? "" : "kind=" + kind + "&") + "skip=" + skipped;
  }

  private static void decisions(Asked asked, Screen screen, List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return;
    }
    Markup out = screen.out().open("h2").text(screen.say("web.review.last")).close();
    out.open("ul", "class", "rows");
    boolean first = true;
    for (Decision decision : decisions) {
      out.open("li").open("p", "class", "facts");
      out.element("span", "", screen.say("web.action." + decision.action().code()));
      out.element("bdi", "", decision.finding());
      out.name(decision.who());
      screen.date(decision.when());
      out.name(decision.why());
      out.close();
      if (!decision.action().code().equals("undo")) {
        CorrectionForms.undo(asked, screen, decision.number(), after(asked, 0), first);
        first = false;
      }
      out.close();
    }
    out.close();
  }
}
