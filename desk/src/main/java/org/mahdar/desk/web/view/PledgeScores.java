package org.mahdar.desk.web.view;

import java.util.List;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Ledgers;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.pledge.PledgeThread;
import org.mahdar.ledger.pledge.Promise;
import org.mahdar.ledger.pledge.Scale;
import org.mahdar.ledger.pledge.Score;
import org.mahdar.ledger.pledge.Scores;

/** What named people hold to have become of an undertaking, all they ever said, and a form. */
record PledgeScores(Asked asked, Screen screen, Ledgers ledgers) {

  private static final int DAY = "2026-11-21".length();

  void write(PledgeThread thread, Promise promise) {
    List<Score> all = ledgers.read(ledger -> ledger.look(Scores::all));
    List<Score> given = Scores.of(thread, all);
    List<Score> current = Scores.current(given);
    Markup out = screen.out();
    out.open("h2", "id", "scores").text(screen.say("web.scores")).close();
    if (current.isEmpty()) {
      out.element("p", "nothing", screen.say("web.scores.none"));
    } else {
      list(current, "current");
    }
    if (given.size() > current.size()) {
      out.open("details").open("summary").text(screen.say("web.scores.history")).close();
      list(given, "history");
      out.close();
    }
    form(promise);
  }

  private void list(List<Score> scores, String className) {
    Markup out = screen.out().open("ul", "class", "rows scores " + className);
    for (Score score : scores) {
      out.open("li").open("p", "class", "who").name(score.person()).text(" ");
      Cited.chip(screen, "score", score.value());
      out.element("span", "", " " + screen.code("scale", score.scale().code())).close();
      out.open("p", "dir", "auto").text(score.note()).close();
      out.open("p", "class", "facts");
      screen.date(score.at().substring(0, Math.min(DAY, score.at().length())));
      out.close().close();
    }
    out.close();
  }

  private void form(Promise promise) {
    Markup out = screen.out();
    String address = screen.href("/pledges/" + promise.reference() + "/score");
    out.open("h3").text(screen.say("web.scores.give")).close();
    out.open("form", "class", "decide", "method", "post", "action", address);
    out.open("label").text(screen.say("web.scores.value"));
    out.open("select", "name", "value", "required", "");
    Choices.option(out, "", screen.say("web.scores.choose"), true);
    for (Scale scale : List.of(Scale.PLEDGE, Scale.G20)) {
      out.open("optgroup", "label", screen.code("scale", scale.code()));
      for (String step : scale.steps().reversed()) {
        option(scale, step);
      }
      option(scale, Scale.WITHDRAWN);
      out.close();
    }
    out.close().close();
    String person = asked.person();
    CorrectionForms.field(screen, "who", "web.who", person, person == null);
    CorrectionForms.field(screen, "note", "web.why", null, true);
    out.open("button", "type", "submit", "class", "main").text(screen.say("web.scores.do")).close();
    out.element("p", "note", screen.say("web.scores.note")).close();
  }

  /** The value names its scale: taking back is a step of both. */
  private void option(Scale scale, String step) {
    String signed = scale == Scale.G20 && !step.equals(Scale.WITHDRAWN) ? step + " " : "";
    Choices.option(
        screen.out(), scale.code() + " " + step, signed + screen.code("score", step), false);
  }
}
