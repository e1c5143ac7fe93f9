package org.mahdar.desk.web.view;

import java.util.List;
import org.mahdar.desk.answer.PairRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.ledger.relation.Pairs;

/** All states that documents name together with one. */
final class CounterpartsView implements Listed {

  private final RelationAnswers answers;

  CounterpartsView(RelationAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String path() {
    return "/relations/{a}";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    return PairRows.answer(pairs(state(asked)), most);
  }

  @Override
  public boolean citesDocuments() {
    return false;
  }

  private String state(Asked asked) {
    String typed = asked.part("a");
    return answers.state(typed).orElseThrow(() -> new NotThere(RelationAnswers.unknown(typed)));
  }

  private List<Pairs.Pair> pairs(String state) {
    return answers.pairs().stream().filter(pair -> pair.holds(state)).toList();
  }

  @Override
  public void show(Asked asked, Screen screen) {
    String state = state(asked);
    Label name = States.name(state);
    screen.title(new Label("Relations of " + name.english(), "علاقات " + name.arabic()));
    List<Pairs.Pair> pairs = pairs(state);
    Markup out = screen.out();
    if (pairs.isEmpty()) {
      out.element("p", "nothing", screen.say("web.relation.no_pairs"));
      return;
    }
    out.element("p", "found", screen.count("web.relation.counterparts", pairs.size()));
    int most = pairs.getFirst().documents();
    out.open("table", "class", "counterparts").open("thead").open("tr");
    heading(screen, "web.relation.with");
    heading(screen, "section.documents");
    out.close().close().open("tbody");
    pairs.forEach(pair -> row(screen, state, pair, most));
    out.close().close();
  }

  private static void heading(Screen screen, String key) {
    screen.out().open("th", "scope", "col").text(screen.say(key)).close();
  }

  private static void row(Screen screen, String state, Pairs.Pair pair, int most) {
    String other = pair.other(state);
    Markup out = screen.out().open("tr").open("th", "scope", "row");
    screen.link("/relations/" + state + "/" + other, States.name(other, screen.lang()));
    out.close().open("td", "class", "number").text(screen.number(pair.documents()));
    out.open(
            "meter",
            "max",
            Integer.toString(most),
            "value",
            Integer.toString(pair.documents()),
            "aria-hidden",
            "true")
        .close();
    out.close().close();
  }
}
