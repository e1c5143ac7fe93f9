package org.mahdar.ledger.pledge;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.likeness.Wording;

/** Names of the events, projects and agreements of documents, by where they stand. */
final class Things {

  private final Map<Long, InDocument> byDocument = new HashMap<>();

  /**
   * @param date as it is stated; null when it is not
   */
  private record Thing(int start, int end, String finding, String stems, @Nullable String date) {

    @Nullable LocalDate when(@Nullable String published) {
      return Dates.first(date == null ? published : date).orElse(null);
    }
  }

  /** In order of their starts, and the length of the longest. */
  private static final class InDocument {
    private final List<Thing> things = new ArrayList<>();
    private int longest;
  }

  /** A thing and its time. */
  private record Dated(@Nullable LocalDate when, Thing thing) {
    static final Comparator<Dated> ORDER =
        Comparator.comparing(Dated::when, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparingInt(it -> it.thing.start)
            .thenComparing(it -> it.thing.finding);
  }

  /**
   * Takes the next thing.
   *
   * @param row document, start, end, finding, stems and date, in order of document and start
   */
  void add(ResultSet row) throws SQLException {
    InDocument all = byDocument.computeIfAbsent(row.getLong(1), _ -> new InDocument());
    int start = row.getInt(2);
    int end = row.getInt(3);
    all.things.add(
        new Thing(
            start,
            end,
            row.getString(4),
            Objects.requireNonNullElse(row.getString(5), ""),
            row.getString(6)));
    all.longest = Math.max(all.longest, end - start);
  }

  /**
   * Those that share words with a stretch of a document, the earliest first, each name once.
   *
   * @param start UTF-16 offset, as is {@code end}
   * @param published the day of the document, for things without a date of their own; may be null
   */
  List<Wording> within(long document, int start, int end, @Nullable String published) {
    InDocument all = byDocument.get(document);
    if (all == null) {
      return List.of();
    }
    List<Dated> found = new ArrayList<>();
    for (int i = firstFrom(all.things, start - all.longest); i < all.things.size(); i++) {
      Thing thing = all.things.get(i);
      if (thing.start >= end) {
        break;
      }
      if (thing.end > start) {
        found.add(new Dated(thing.when(published), thing));
      }
    }
    found.sort(Dated.ORDER);
    return found.stream().map(it -> it.thing.stems).distinct().map(Wording::parse).toList();
  }

  private static int firstFrom(List<Thing> things, int start) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (things.get(middle).start < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
