package org.mahdar.desk.web.view;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.desk.web.Asked;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.Item;
import org.mahdar.ledger.relation.Sides;

/**
 * Which part of a timeline is wanted.
 *
 * @param kinds empty for all
 * @param side {@code first}, {@code second} or {@code both}; empty for any
 */
record TimelineWanted(
    @Nullable String from, @Nullable String until, List<Category> kinds, String side) {

  private static final List<String> SIDES = List.of("first", "second", "both");

  TimelineWanted {
    kinds = List.copyOf(kinds);
  }

  static TimelineWanted of(Asked asked) {
    List<String> typed = asked.all("kind");
    String side = Objects.requireNonNullElse(asked.text("side"), "");
    return new TimelineWanted(
        asked.date("from"),
        asked.date("until"),
        RelationTimeline.KINDS.stream().filter(it -> typed.contains(it.code())).toList(),
        SIDES.contains(side) ? side : "");
  }

  boolean wants(Sides sides, Item item) {
    return (kinds.isEmpty() || kinds.contains(item.category()))
        && (side.isEmpty() || side.equals(TimelineChart.side(sides, item.by())));
  }

  /** The items of what is wanted; all of them, with and without a date, where no part is. */
  List<Item> of(RelationAnswers.Known known) {
    List<Item> all = known.relation().items();
    if (kinds.isEmpty() && side.isEmpty() && from == null && until == null) {
      return all;
    }
    return all.stream()
        .filter(item -> RelationTimeline.KINDS.contains(item.category()))
        .filter(item -> wants(known.relation().sides(), item))
        .filter(item ->
            RelationMoment.of(known, item)
                .filter(moment -> Dates.isBetween(moment.iso(), from, until))
                .isPresent())
        .toList();
  }
}
