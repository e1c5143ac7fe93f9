package org.mahdar.desk.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.mahdar.desk.cli.terminal.Console;
import org.mahdar.desk.cli.terminal.Ink;
import org.mahdar.desk.cli.terminal.Shown;
import org.mahdar.desk.cli.terminal.Table;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.Item;
import org.mahdar.ledger.relation.Names;
import org.mahdar.ledger.relation.Proof;
import org.mahdar.ledger.relation.Relation;

/**
 * A relation on a terminal: a short table for each category.
 *
 * @param limit rows of a category; 0 for all
 */
record RelationView(Relation relation, Names names, int limit) {

  private static final int ENGLISH_COLUMNS = 56;
  private static final int ARABIC_COLUMNS = 76;

  void show(Console console) {
    console.line(
        names.englishStates(relation.sides().first())
            + " and "
            + names.englishStates(relation.sides().second()));
    if (relation.items().isEmpty()) {
      console.line("No document of the ledger tells anything between them.");
      return;
    }
    Map<Category, List<Item>> byCategory =
        relation.items().stream()
            .collect(
                Collectors.groupingBy(
                    Item::category, () -> new EnumMap<>(Category.class), Collectors.toList()));
    byCategory.forEach((category, items) -> section(console, category, items));
  }

  private void section(Console console, Category category, List<Item> items) {
    console.line("");
    console.line(
        Ink.BOLD.on(console, String.format(Locale.ROOT, "%s  %,d", category.code(), items.size())));
    Table table = new Table("lllrll");
    items.stream().limit(limit == 0 ? items.size() : limit).forEach(it -> table.row(cells(it)));
    table.lines().forEach(console::line);
    if (limit > 0 && items.size() > limit) {
      console.line(
          String.format(
              Locale.ROOT,
              "… and %,d more: --category %s --limit 0",
              items.size() - limit,
              category.code()));
    }
  }

  private static List<String> cells(Item item) {
    long documents = item.evidence().stream().map(Proof::source).distinct().count();
    return List.of(
        date(item),
        String.join(" ", item.by()),
        item.status() == null ? "" : item.status(),
        documents + " doc",
        Shown.words(item.titleEn(), ENGLISH_COLUMNS),
        Shown.words(item.title(), ARABIC_COLUMNS));
  }

  private static String date(Item item) {
    String date = item.date();
    String within = item.within();
    return date != null ? date : within != null ? within : "-";
  }
}
