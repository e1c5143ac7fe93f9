package org.mahdar.desk.web.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mahdar.desk.answer.FormulaRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.formula.Phrase;
import org.mahdar.ledger.formula.Use;

/** Set phrases: how often, since when, until when, in which wordings. */
final class FormulaeView implements Listed {

  private static final int WORDINGS = 4;

  private final FormulaAnswers answers;

  FormulaeView(FormulaAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String path() {
    return "/formulae";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    return FormulaRows.phrases(found(FormulaAsked.of(asked)), most);
  }

  /** Phrases are counted here; their uses, on the page of each, stand in documents. */
  @Override
  public boolean citesDocuments() {
    return false;
  }

  @Override
  public void show(Asked asked, Screen screen) {
    FormulaAsked wanted = FormulaAsked.of(asked);
    screen.title("section.formulae");
    screen.out().element("p", "note", screen.say("web.formula.note"));
    wanted.form(asked, screen, "/formulae");
    screen.fragment("list", () -> list(asked, screen, wanted));
  }

  private List<Phrase> found(FormulaAsked wanted) {
    return answers.phrases().stream().flatMap(each -> wanted.of(each).stream()).toList();
  }

  private void list(Asked asked, Screen screen, FormulaAsked wanted) {
    List<Phrase> found = found(wanted);
    Paging paging = new Paging(asked, found.size());
    Markup out = screen.out();
    out.element("p", "found", screen.count("web.formula.phrases", found.size()));
    out.open("ul", "class", "rows");
    found.subList(paging.from(), paging.to()).forEach(each -> row(screen, each));
    out.close();
    paging.links(screen, "list");
  }

  private void row(Screen screen, Phrase phrase) {
    Label name = answers.name(phrase);
    Markup out = screen.out().open("li");
    out.open("a", "href", screen.href("/formulae/" + phrase.formula()), "dir", "auto");
    out.text(screen.lang().of(name)).close();
    out.element("span", "count", screen.count("count.uses", phrase.uses().size()));
    out.element("span", "count", screen.count("count.in_texts", (int) phrase.texts()));
    out.open("dl", "class", "facts");
    dated(screen, "web.formula.first", phrase.first());
    dated(screen, "web.formula.last", phrase.last());
    out.open("div").element("dt", "", screen.say("web.formula.wordings")).open("dd");
    wordings(screen, phrase.variants());
    out.close().close().close().close();
  }

  private static void dated(Screen screen, String key, Optional<Use> use) {
    Markup out = screen.out().open("div").element("dt", "", screen.say(key)).open("dd");
    screen.date(use.map(it -> it.carrier().published()).orElse(null));
    out.close().close();
  }

  private static void wordings(Screen screen, Map<String, Integer> variants) {
    Markup out = screen.out();
    for (Map.Entry<String, Integer> each : variants.entrySet().stream().limit(WORDINGS).toList()) {
      out.name(each.getKey());
      out.element("span", "count", screen.number(each.getValue())).text(" ");
    }
    if (variants.size() > WORDINGS) {
      out.element("span", "count", screen.count("count.more", variants.size() - WORDINGS));
    }
  }
}
