package org.mahdar.desk.web.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mahdar.desk.answer.FormulaRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.ledger.claim.Sides;
import org.mahdar.ledger.formula.Phrase;
import org.mahdar.ledger.formula.Use;

/** One set phrase: who uses it, in which wordings, every use in its context, and who dropped it. */
final class ConcordanceView implements Listed {

  private final FormulaAnswers answers;

  ConcordanceView(FormulaAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String path() {
    return "/formulae/{id}";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    List<Use> uses = uses(FormulaAsked.of(asked).of(phrase(asked)));
    return answers.ledgers().read(ledger -> FormulaRows.usesOf(ledger, uses, most));
  }

  private Phrase phrase(Asked asked) {
    String id = asked.part("id");
    return answers.phrase(id).orElseThrow(() -> new NotThere(missing(id)));
  }

  private static List<Use> uses(Optional<Phrase> phrase) {
    return phrase.map(Phrase::uses).orElse(List.of());
  }

  @Override
  public void show(Asked asked, Screen screen) {
    Phrase phrase = phrase(asked);
    FormulaAsked wanted = FormulaAsked.of(asked);
    screen.title(answers.name(phrase));
    screen.link("/formulae", screen.say("web.formula.all"));
    Sources sources = Sources.of(answers.ledgers());
    facts(screen, sources, phrase);
    screen.out().open("h2").text(screen.say("web.formula.uses")).close();
    wanted.form(asked, screen, "/formulae/" + phrase.formula());
    screen.fragment("list", () -> uses(asked, screen, wanted.of(phrase)));
    DroppedPhrases.write(screen, sources, answers.dropOuts(phrase.formula()));
  }

  private static Label missing(String id) {
    return new Label(
        "No document uses a phrase called «" + id + "». Choose one from the list of phrases.",
        "لا وثيقة تستعمل صيغة اسمها «" + id + "». اختر من قائمة الصيغ.");
  }

  private static void facts(Screen screen, Sources sources, Phrase phrase) {
    Markup out = screen.out();
    out.open("dl", "class", "glance phrase");
    fact(screen, "web.formula.first", () -> dated(screen, sources, phrase.first()));
    fact(screen, "web.formula.last", () -> dated(screen, sources, phrase.last()));
    fact(screen, "web.formula.wordings", () -> counted(screen, phrase.variants()));
    fact(screen, "web.formula.said_by", () -> speakers(screen, phrase));
    out.close();
  }

  private static void fact(Screen screen, String key, Runnable words) {
    Markup out = screen.out().open("div").element("dt", "", screen.say(key)).open("dd");
    words.run();
    out.close().close();
  }

  private static void dated(Screen screen, Sources sources, Optional<Use> use) {
    screen.date(use.map(it -> it.carrier().published()).orElse(null));
    use.ifPresent(it -> {
      String id = it.carrier().id();
      sources.evidence(screen, id, it.start(), it.end(), it.words());
      screen.out().name(sources.name(id));
    });
  }

  private static void counted(Screen screen, Map<String, Integer> variants) {
    variants.forEach((words, number) -> {
      screen.out().open("span").name(words).element("span", "count", screen.number(number));
      screen.out().close();
    });
  }

  /** For whom those who say it speak; what the texts themselves say has no speaker. */
  private static void speakers(Screen screen, Phrase phrase) {
    Map<String, Integer> sides = new LinkedHashMap<>();
    for (Use use : phrase.uses()) {
      sides.merge(side(screen, use), 1, Integer::sum);
    }
    counted(screen, sides);
  }

  private static String side(Screen screen, Use use) {
    String side = use.side();
    if (side == null || use.speaker() == null) {
      return screen.say("claimed_by.text");
    }
    return Sides.isState(side) ? States.name(side, screen.lang()) : use.speaker().name();
  }

  private void uses(Asked asked, Screen screen, Optional<Phrase> phrase) {
    List<Use> all = uses(phrase);
    Paging paging = new Paging(asked, all.size());
    List<Use> shown = all.subList(paging.from(), paging.to());
    Passages passages =
        Passages.of(
            answers.ledgers(), shown.stream().map(use -> use.carrier().document()).toList());
    Markup out = screen.out();
    out.element("p", "found", screen.count("count.uses", all.size()));
    out.open("ol", "class", "kwic");
    UseLine line = new UseLine(screen, Sources.of(answers.ledgers()), passages);
    shown.forEach(line::write);
    out.close();
    paging.links(screen, "list");
  }
}
