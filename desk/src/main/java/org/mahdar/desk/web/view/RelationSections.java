package org.mahdar.desk.web.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mahdar.desk.markup.Label;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.Item;

/** Everything between two sides, a section a category; what has two sides is told side by side. */
record RelationSections(RelationPage page) {

  /** More of one kind wait behind a click. */
  private static final int SHOWN = 8;

  void write() {
    for (Category category : Category.values()) {
      List<Item> items = page.latest(category);
      if (!items.isEmpty()) {
        Markup out = page.screen().out();
        out.open("section", "class", "relation", "aria-labelledby", category.code());
        out.open("h2", "id", category.code()).text(page.say(category));
        out.element("span", "count", page.screen().number(items.size())).close();
        section(category, items);
        out.close();
      }
    }
  }

  private void section(Category category, List<Item> items) {
    switch (category) {
      case VISIT -> sides(items, "web.relation.visits_of");
      case PERSON, POSITION -> sides(page.items(category), "web.relation.of");
      case PLEDGE -> {
        RelationPledges.table(page, items);
        sides(RelationPledges.firmest(items), "web.relation.of");
      }
      case FIGURE -> {
        page.screen().out().element("p", "note", page.screen().say("web.figure.note"));
        rows(page.items(category));
      }
      case LEVEL, INITIATIVE, MECHANISM, FORMULA -> rows(page.items(category));
      case ANNIVERSARY, MEETING, SUMMIT, AGREEMENT, TARGET, PROJECT -> rows(items);
    }
  }

  /** Each side has a column of its own; what both do together stands last. */
  private void sides(List<Item> items, String key) {
    Map<String, List<Item>> bySide = new LinkedHashMap<>();
    bySide.put(page.names(page.sides().first()), new ArrayList<>());
    bySide.put(page.names(page.sides().second()), new ArrayList<>());
    for (Item item : items) {
      bySide.computeIfAbsent(side(item), _ -> new ArrayList<>()).add(item);
    }
    Screen screen = page.screen();
    Markup out = screen.out().open("div", "class", "sides");
    bySide.forEach((side, all) -> {
      if (!all.isEmpty()) {
        out.open("div", "class", "side").open("h3");
        out.text(screen.lang().of(screen.labels().of(key).with(Label.same(side)))).close();
        rows(all);
        out.close();
      }
    });
    out.close();
  }

  private String side(Item item) {
    if (page.sides().first().containsAll(item.by()) && !item.by().isEmpty()) {
      return page.names(page.sides().first());
    }
    return page.sides().second().containsAll(item.by()) && !item.by().isEmpty()
        ? page.names(page.sides().second())
        : page.screen().say("web.relation.both");
  }

  private void rows(List<Item> items) {
    RelationRow row = new RelationRow(page);
    Markup out = page.screen().out().open("ul", "class", "items");
    items.stream().limit(SHOWN).forEach(row::write);
    out.close();
    if (items.size() > SHOWN) {
      out.open("details", "class", "rest").open("summary");
      out.text(page.screen().count("count.more", items.size() - SHOWN)).close();
      out.open("ul", "class", "items");
      items.stream().skip(SHOWN).forEach(row::write);
      out.close().close();
    }
  }
}
