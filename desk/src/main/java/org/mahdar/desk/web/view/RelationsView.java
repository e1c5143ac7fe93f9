package org.mahdar.desk.web.view;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.answer.PairRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.desk.web.Unclear;
import org.mahdar.ledger.relation.Pairs;

/** Two states are chosen here; the pairs that the ledger tells most about are at hand. */
final class RelationsView implements Listed {

  private static final int SHOWN = 40;

  private final RelationAnswers answers;

  RelationsView(RelationAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String path() {
    return "/relations";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    return PairRows.answer(answers.pairs(), most);
  }

  @Override
  public boolean citesDocuments() {
    return false;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    String chosen = chosen(asked);
    if (chosen != null) {
      asked.context().redirect(screen.href(chosen));
    }
    screen.title("nav.relations");
    List<Pairs.Pair> pairs = answers.pairs();
    form(screen, pairs);
    Markup out = screen.out();
    out.open("h2").text(screen.say("web.relation.most")).close();
    if (pairs.isEmpty()) {
      out.element("p", "nothing", screen.say("web.relation.no_pairs"));
      return;
    }
    out.open("ol", "class", "pairs");
    pairs.stream().limit(SHOWN).forEach(pair -> row(screen, pair));
    out.close();
  }

  /** Where the form leads: an address of its own. */
  private @Nullable String chosen(Asked asked) {
    String first = asked.text("a");
    String second = asked.text("b");
    if (first == null && second == null) {
      return null;
    }
    if (first == null || second == null) {
      return "/relations/" + code(first == null ? String.valueOf(second) : first);
    }
    String one = code(first);
    String other = code(second);
    if (one.equals(other)) {
      throw new Unclear(
          new Label(
              "Both sides are the same state. Choose two different ones.",
              "الطرفان دولة واحدة. اختر دولتين مختلفتين."));
    }
    return "/relations/" + one + "/" + other;
  }

  private String code(String typed) {
    return answers.state(typed).orElseThrow(() -> new Unclear(RelationAnswers.unknown(typed)));
  }

  private static void form(Screen screen, List<Pairs.Pair> pairs) {
    Markup out = screen.out();
    out.open("form", "class", "filters", "action", screen.href("/relations"));
    side(screen, "a", "web.relation.first");
    side(screen, "b", "web.relation.second");
    out.open("button", "type", "submit", "class", "main");
    out.text(screen.say("web.relation.show")).close();
    out.open("datalist", "id", "states");
    TreeSet<String> names = new TreeSet<>();
    for (Pairs.Pair pair : pairs) {
      names.add(States.name(pair.first(), screen.lang()));
      names.add(States.name(pair.second(), screen.lang()));
    }
    names.forEach(name -> out.open("option", "value", name).close());
    out.close().close();
  }

  private static void side(Screen screen, String field, String key) {
    Markup out = screen.out().open("label").text(screen.say(key));
    out.empty("input", "name", field, "list", "states", "dir", "auto", "autocomplete", "off");
    out.close();
  }

  private static void row(Screen screen, Pairs.Pair pair) {
    Markup out = screen.out().open("li");
    out.open("a", "href", screen.href("/relations/" + pair.first() + "/" + pair.second()));
    out.name(States.name(pair.first(), screen.lang())).text(" – ");
    out.name(States.name(pair.second(), screen.lang())).close();
    out.element("span", "count", screen.count("count.documents", pair.documents())).close();
  }
}
