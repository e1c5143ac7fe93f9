package org.mahdar.desk.web.view;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.relation.Category;
import org.mahdar.ledger.relation.Item;

/**
 * An item in time: from the first day that it can be of to the last one. Pledges and positions
 * stand where a document first voiced them.
 *
 * @param iso as it is written
 */
record RelationMoment(Item item, String iso, LocalDate first, LocalDate last) {

  /** Empty for what has no date, or bounds on one side only: nothing is placed by guess. */
  static Optional<RelationMoment> of(RelationAnswers.Known known, Item item) {
    String iso = date(known, item);
    Optional<LocalDate> first = Dates.first(iso);
    Optional<LocalDate> last = Dates.last(iso);
    return iso == null || first.isEmpty() || last.isEmpty()
        ? Optional.empty()
        : Optional.of(new RelationMoment(item, iso, first.get(), last.get()));
  }

  private static @Nullable String date(RelationAnswers.Known known, Item item) {
    if (item.category() == Category.PLEDGE || item.category() == Category.POSITION) {
      return known.published(item);
    }
    String date = item.date();
    return date == null ? item.within() : date;
  }

  boolean meets(LocalDate from, LocalDate until) {
    return !last.isBefore(from) && !first.isAfter(until);
  }
}
