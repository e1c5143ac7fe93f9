package org.mahdar.ledger.pledge;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.Kind;
import org.mahdar.ledger.claim.Carrier;
import org.mahdar.ledger.claim.Dates;
import org.mahdar.ledger.likeness.Wording;

/**
 * An event, project or agreement in one document.
 *
 * @param kind event, project or agreement
 * @param type of an event or agreement; {@code project} for a project
 * @param status as in the record; empty where an agreement states none
 * @param date ISO 8601 as stated for the thing itself
 * @param stems its content words as they are stored
 * @param stemsAround those of the names in the sentences around it; empty for what is only planned
 */
public record Happening(
    Carrier carrier,
    String finding,
    int start,
    int end,
    String words,
    Kind kind,
    String type,
    String status,
    @Nullable String date,
    String stems,
    String stemsAround) {

  static final Comparator<Happening> ORDER =
      Comparator.comparing(
              (Happening it) -> it.when().orElse(null),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Happening::carrier, Carrier.ORDER)
          .thenComparingInt(Happening::start)
          .thenComparing(Happening::finding);

  private static final Set<String> TALK =
      Set.of("statement_issued", "press_conference", "interview", "article", "announcement");
  private static final Set<String> ONLY_PLANNED =
      Set.of("pledged", "planned", "announced", "proposed", "cancelled", "suspended");

  Wording wording() {
    return Wording.parse(stems);
  }

  Wording around() {
    return Wording.parse(stemsAround);
  }

  public String reference() {
    return carrier.shortId() + ":" + finding;
  }

  /** The first day on which it can have been: its own date, else that of publication. */
  Optional<LocalDate> when() {
    return Dates.first(date == null ? carrier.published() : date);
  }

  /** Whether it is told of as still to come, by its status or by its date. */
  boolean isAnnounced() {
    if (ONLY_PLANNED.contains(status)) {
      return !status.equals("cancelled") && !status.equals("suspended");
    }
    Optional<LocalDate> published = Dates.last(carrier.published());
    return date != null
        && published.isPresent()
        && Dates.first(date).filter(published.get()::isBefore).isPresent();
  }

  /** Whether it came about, and was more than talk. */
  boolean cameAbout() {
    return !ONLY_PLANNED.contains(status) && !isAnnounced() && !TALK.contains(type);
  }

  /** Whether what came about may be named only beside it: a ceremony opens something. */
  boolean opens() {
    return type.equals("ceremony") || kind == Kind.PROJECT;
  }

  boolean isWithin(Promise promise) {
    return carrier.document() == promise.carrier().document()
        && start < promise.end()
        && promise.start() < end;
  }
}
