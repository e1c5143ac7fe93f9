package org.mahdar.ledger.change;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Carrier;

/**
 * One thing that is new or changed.
 *
 * @param kind pledge, statement, event, figure, or document for one that was read again
 * @param what {@code new}; for pledges also {@code repeated}, {@code strengthened} …, {@code
 *     overdue}; for documents {@code read_again}
 * @param carriedBy other new documents that carry the same, in order
 * @param finding null for a document
 * @param date of the thing itself where it has one: an event's, a due date
 */
public record Change(
    String kind,
    List<String> what,
    Carrier carrier,
    List<Carrier> carriedBy,
    @Nullable String finding,
    int start,
    int end,
    String words,
    @Nullable String date,
    Arrival arrival) {

  private static final List<String> KINDS =
      List.of("pledge", "event", "statement", "figure", "document");

  /** Promises first, then by carrier and place. */
  static final Comparator<Change> ORDER =
      Comparator.comparingInt((Change it) -> KINDS.indexOf(it.kind))
          .thenComparing(Change::carrier, Carrier.ORDER)
          .thenComparingInt(Change::start)
          .thenComparing(it -> Objects.requireNonNullElse(it.finding, ""));

  public Change {
    what = List.copyOf(what);
    carriedBy = List.copyOf(carriedBy);
  }

  public String reference() {
    return finding == null ? carrier.shortId() : carrier.shortId() + ":" + finding;
  }
}
