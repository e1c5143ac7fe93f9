package org.mahdar.desk.web.view;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.web.Screen;
import org.mahdar.desk.web.States;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.Item;
import org.mahdar.ledger.relation.Proof;
import org.mahdar.ledger.relation.Sides;

/** What all parts of a relation's page write on, and what they know. */
record RelationPage(Screen screen, RelationAnswers.Known known) {

  private static final Comparator<Item> LATEST =
      Comparator.comparing(RelationPage::when, Comparator.nullsLast(Comparator.reverseOrder()));

  Sides sides() {
    return known.relation().sides();
  }

  List<Item> items(Category category) {
    return known.relation().items().stream().filter(it -> it.category() == category).toList();
  }

  /** The latest first, the undated last. */
  List<Item> latest(Category category) {
    return items(category).stream().sorted(LATEST).toList();
  }

  private static @Nullable String when(Item item) {
    String date = item.date() == null ? item.within() : item.date();
    return Dates.last(date).map(Object::toString).orElse(null);
  }

  /** An item's place on the page: the same as long as its first words are. */
  String anchor(Item item) {
    Proof first = item.evidence().getFirst();
    return item.category().code()
        + "-"
        + known.sources().shortId(first.document())
        + "-"
        + first.start()
        + "-"
        + Integer.toHexString(item.title().hashCode());
  }

  /** The words for a category's items. */
  String say(Category category) {
    return screen.say("web.category." + category.code());
  }

  /** The states on one side of an item, as readers name them. */
  String names(List<String> codes) {
    return States.names(codes, screen.lang());
  }
}
