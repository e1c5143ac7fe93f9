package org.mahdar.desk.web.view;

import java.util.List;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.Item;
import org.mahdar.ledger.relation.Proof;

/** The top of a relation: its level, the last visit and meeting, and how much there is of each. */
final class RelationGlance {

  private RelationGlance() {}

  static void write(RelationPage page) {
    Screen screen = page.screen();
    Markup out = screen.out().open("div", "class", "glance");
    level(page);
    last(page, Category.VISIT, "web.relation.last_visit");
    last(page, Category.MEETING, "web.relation.last_meeting");
    long documents =
        page.known().relation().items().stream()
            .flatMap(item -> item.evidence().stream())
            .map(Proof::document)
            .distinct()
            .count();
    out.element("p", "found", screen.count("web.relation.rests_on", (int) documents));
    out.open("nav", "aria-label", screen.say("web.relation.parts")).open("ul", "class", "names");
    for (Category category : Category.values()) {
      int number = page.items(category).size();
      if (number > 0) {
        out.open("li").open("a", "href", "#" + category.code()).text(page.say(category)).close();
        out.element("span", "count", screen.number(number)).close();
      }
    }
    out.close().close().close();
  }

  private static void level(RelationPage page) {
    List<Item> levels = page.items(Category.LEVEL);
    if (levels.isEmpty()) {
      return;
    }
    Item level = levels.getFirst();
    Screen screen = page.screen();
    Markup out = screen.out().open("p", "class", "level");
    out.element("span", "label", screen.say("web.relation.level") + " ");
    out.open("a", "href", "#" + page.anchor(level)).open("b", "dir", "auto");
    out.text(new RelationRow(page).title(level)).close().close();
    String since = level.date();
    if (since != null) {
      out.text(" ");
      RelationDates.within(screen, since + "/..");
    }
    out.close();
  }

  private static void last(RelationPage page, Category category, String key) {
    page.latest(category).stream()
        .filter(item -> item.date() != null && "held".equals(item.status()))
        .findFirst()
        .ifPresent(item -> {
          Screen screen = page.screen();
          Markup out = screen.out().open("p");
          out.element("span", "label", screen.say(key) + " ");
          screen.date(item.date()).out().text(" ");
          out.open("a", "href", "#" + page.anchor(item), "dir", "auto");
          out.text(new RelationRow(page).title(item)).close().close();
        });
  }
}
