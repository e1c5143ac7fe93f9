package org.mahdar.reading.events;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Match;
import org.mahdar.text.TokenRange;

/**
 * One place where an event is told of. Several tellings may be one event.
 *
 * @param date ISO, or null
 */
record Telling(
    Match match,
    Event.Type type,
    TokenRange evidence,
    List<Party> participants,
    @Nullable Party place,
    @Nullable String date,
    Event.DateBasis dateBasis,
    Event.Status status,
    @Nullable Integer ordinal,
    Event.@Nullable Format format) {

  /** How much it says: what decides which telling stands for the event. */
  int richness() {
    return participants.size()
        + (place == null ? 0 : 1)
        + (date == null ? 0 : 1)
        + (ordinal == null ? 0 : 1)
        + (format == null ? 0 : 2);
  }

  /**
   * Whether both can be the same event: nothing that both state differs, and they share somebody.
   */
  boolean sameAs(Telling other) {
    if (type != other.type || status != other.status) {
      return false;
    }
    if (differ(format, other.format) || differ(ordinal, other.ordinal) || differDates(other)) {
      return false;
    }
    if (type != Event.Type.MEETING && differ(place, other.place)) {
      return false;
    }
    return participants.isEmpty()
        || other.participants.isEmpty()
        || participants.stream().anyMatch(other.participants::contains);
  }

  private boolean differDates(Telling other) {
    String mine = date;
    String theirs = other.date;
    return mine != null && theirs != null && !mine.startsWith(theirs) && !theirs.startsWith(mine);
  }

  private static boolean differ(@Nullable Object one, @Nullable Object two) {
    return one != null && two != null && !one.equals(two);
  }
}
