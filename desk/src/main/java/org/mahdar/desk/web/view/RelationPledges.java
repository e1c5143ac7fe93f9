package org.mahdar.desk.web.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mahdar.desk.markup.Markup;
import org.mahdar.desk.web.Screen;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.ledger.relation.Item;
import org.mahdar.ledger.relation.PledgeFinding;

/** How many pledges each side made in which field, and how firm. */
final class RelationPledges {

  private RelationPledges() {}

  /** The firmest first, of equals the latest. */
  static List<Item> firmest(List<Item> latest) {
    return latest.stream().sorted(Comparator.comparingInt(RelationPledges::firmness)).toList();
  }

  private static int firmness(Item item) {
    String status = item.status();
    List<Strength> firmest = List.of(Strength.values());
    return status == null
        ? firmest.size()
        : firmest.indexOf(Strength.valueOf(status.toUpperCase(Locale.ROOT)));
  }

  /** A row for each side and field, a column for each strength. */
  static void table(RelationPage page, List<Item> pledges) {
    Screen screen = page.screen();
    Markup out = screen.out();
    screen.scrolled(screen.say("web.relation.by_field"));
    out.open("table", "class", "matrix").open("caption").text(screen.say("web.relation.by_field"));
    out.close().open("thead").open("tr");
    heading(screen, "by");
    heading(screen, "web.fields");
    for (Strength strength : Strength.values()) {
      out.open("th", "scope", "col").text(screen.code("strength", strength.code())).close();
    }
    out.close().close().open("tbody");
    counts(page, pledges).forEach((row, cells) -> row(screen, row, cells));
    out.close().close().close();
  }

  private static void heading(Screen screen, String key) {
    screen.out().open("th", "scope", "col").text(screen.say(key)).close();
  }

  /** By side, then by field; a pledge of two fields counts in both. */
  private static Map<List<String>, int[]> counts(RelationPage page, List<Item> pledges) {
    Map<List<String>, int[]> counts =
        new TreeMap<>(
            Comparator.comparing((List<String> row) -> row.getFirst())
                .thenComparing(row -> row.getLast()));
    for (Item item : pledges) {
      int column = firmness(item);
      for (String field : fields(page, item)) {
        String shown =
            field.isEmpty()
                ? page.screen().say("web.relation.no_field")
                : page.screen().code("field", field);
        int[] cells =
            counts.computeIfAbsent(
                List.of(page.names(item.by()), shown), _ -> new int[Strength.values().length]);
        if (column < cells.length) {
          cells[column]++;
        }
      }
    }
    return counts;
  }

  private static List<String> fields(RelationPage page, Item item) {
    TreeSet<String> fields = new TreeSet<>();
    item.evidence().stream()
        .map(page.known().pledges()::get)
        .filter(Objects::nonNull)
        .map(PledgeFinding::fields)
        .forEach(fields::addAll);
    return fields.isEmpty() ? List.of("") : new ArrayList<>(fields);
  }

  private static void row(Screen screen, List<String> row, int[] cells) {
    Markup out = screen.out().open("tr");
    out.open("th", "scope", "row").text(row.getFirst()).close();
    out.open("th", "scope", "row").text(row.getLast()).close();
    for (int cell : cells) {
      out.element("td", "number", cell == 0 ? "" : screen.number(cell));
    }
    out.close();
  }
}
