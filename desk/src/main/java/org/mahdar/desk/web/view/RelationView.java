package org.mahdar.desk.web.view;

import java.util.List;
import org.mahdar.desk.answer.RelationRows;
import org.mahdar.desk.answer.Rows;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Asked;
import org.mahdar.desk.web.Lang;
import org.mahdar.desk.web.Listed;
import org.mahdar.desk.web.NotThere;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.ledger.relation.Item;
import org.mahdar.ledger.relation.Relation;
import org.mahdar.ledger.relation.Sides;

/** The minutes of two sides at a glance: all that the ledger knows between them. */
final class RelationView implements Listed {

  private final RelationAnswers answers;

  RelationView(RelationAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String path() {
    return "/relations/{a}/{b}";
  }

  @Override
  public Rows rows(Asked asked, int most) {
    RelationAnswers.Known known = answers.between(sides(asked));
    List<Item> wanted = TimelineWanted.of(asked).of(known);
    return new RelationRows(new Relation(known.relation().sides(), wanted));
  }

  @Override
  public void show(Asked asked, Screen screen) {
    Sides sides = sides(asked);
    screen.title(new Label(title(sides, Lang.EN, " and "), title(sides, Lang.AR, " و")));
    RelationPage page = new RelationPage(screen, answers.between(sides));
    others(screen, sides);
    if (page.known().relation().items().isEmpty()) {
      screen.out().element("p", "nothing", screen.say("web.relation.nothing"));
      return;
    }
    RelationGlance.write(page);
    RelationTimeline timeline = new RelationTimeline(asked, page);
    timeline.write();
    new RelationSections(page).write();
  }

  private Sides sides(Asked asked) {
    List<String> first = answers.side(asked.part("a"));
    List<String> second = answers.side(asked.part("b"));
    if (first.stream().anyMatch(second::contains)) {
      throw new NotThere(
          new Label(
              "A state has no relation with itself. Choose two different ones.",
              "لا علاقة لدولة بنفسها. اختر دولتين مختلفتين."));
    }
    return new Sides(first, second);
  }

  private static String title(Sides sides, Lang lang, String and) {
    return States.names(sides.first(), lang) + and + States.names(sides.second(), lang);
  }

  private static void others(Screen screen, Sides sides) {
    Markup out = screen.out().open("p", "class", "facts");
    screen.link("/relations", screen.say("web.relation.choose"));
    for (List<String> side : List.of(sides.first(), sides.second())) {
      if (side.size() == 1) {
        Label name = States.name(side.getFirst());
        screen.link(
            "/relations/" + side.getFirst(),
            screen.lang().of(screen.labels().of("web.relation.all_of").with(name)));
      }
    }
    out.close();
  }
}
