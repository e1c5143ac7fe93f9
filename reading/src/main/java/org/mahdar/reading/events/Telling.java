package org.mahdar.reading.events;

import java.util.EnumSet;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Event.Format;
import org.mahdar.grammar.Match;
import org.mahdar.text.TokenRange;

/** One place where an event is told of. Several tellings may be one event. */
record Telling(
    Match match,
    Event.Type type,
    TokenRange evidence,
    Participants.Parties parties,
    Places.@Nullable Place place,
    Timing.When when,
    Event.Status status,
    @Nullable Integer ordinal,
    @Nullable Integer count,
    @Nullable Format format,
    Novelty novelty) {

  /** Kinds that a definite noun takes up again, whoever else is then named. */
  private static final EnumSet<Event.Type> TAKEN_UP =
      EnumSet.of(
          Event.Type.MEETING,
          Event.Type.SUMMIT,
          Event.Type.VISIT,
          Event.Type.CEREMONY,
          Event.Type.AGREEMENT,
          Event.Type.PRESS_CONFERENCE);

  /** Kinds of which a noun without the article tells one more («في تصريحات لـ …»). */
  private static final EnumSet<Event.Type> ONE_MORE =
      EnumSet.of(Event.Type.LETTER, Event.Type.STATEMENT_ISSUED, Event.Type.INTERVIEW);

  /** Kinds of which an article tells several without saying whose they are. */
  private static final EnumSet<Event.Type> MANY =
      EnumSet.of(
          Event.Type.STATEMENT_ISSUED, Event.Type.INTERVIEW, Event.Type.LETTER, Event.Type.SIGNING);

  /** How much it says: what decides which telling stands for the event. */
  int richness() {
    return parties.named().size()
        + parties.sides().size()
        + (place == null ? 0 : 1)
        + (when.given() ? 1 : 0)
        + (ordinal == null ? 0 : 1)
        + (count == null ? 0 : 1)
        + (format == null ? 0 : 2);
  }

  /** Whether it rather than another stands for the event: it says more and is no mere mention. */
  boolean tellsMoreThan(Telling known) {
    boolean mention = novelty == Novelty.AGAIN || novelty == Novelty.OWNED;
    return !mention && richness() > known.richness() + 1;
  }

  /**
   * Whether both can be the same event: nothing that both state differs, and they share somebody.
   * «The agreement» is the one that was signed before; «a cable» is one more.
   */
  boolean sameAs(Telling other) {
    if (type == Event.Type.SIGNING
        && other.novelty == Novelty.AGAIN
        && other.type == Event.Type.AGREEMENT) {
      return true;
    }
    if (ONE_MORE.contains(type) && other.novelty == Novelty.NEW) {
      return false;
    }
    if (type != other.type || differInForm(other) || differInTime(other)) {
      return false;
    }
    if (differ(ordinal, other.ordinal) || !Objects.equals(count, other.count)) {
      return false;
    }
    if (type != Event.Type.MEETING && differInPlace(other)) {
      return false;
    }
    return sharesSomebody(other) || (other.novelty == Novelty.AGAIN && TAKEN_UP.contains(type));
  }

  private boolean sharesSomebody(Telling other) {
    if (parties.named().isEmpty() || other.parties.named().isEmpty()) {
      boolean known = other.novelty != Novelty.NEW || !other.parties.sides().isEmpty();
      return known && !MANY.contains(type);
    }
    return parties.named().stream().anyMatch(other.parties.named()::contains);
  }

  private boolean differInPlace(Telling other) {
    return place != null && other.place != null && place.differsFrom(other.place);
  }

  /** Restricted and expanded talks are sessions of their own, even beside a meeting as such. */
  private boolean differInForm(Telling other) {
    return (isSession(format) || isSession(other.format))
        ? format != other.format
        : differ(format, other.format);
  }

  private static boolean isSession(@Nullable Format format) {
    return format == Format.RESTRICTED || format == Format.EXPANDED;
  }

  /** A time that the document does not settle is not the month or year that it names elsewhere. */
  private boolean differInTime(Telling other) {
    if (!when.given() || !other.when.given()) {
      return false;
    }
    String mine = when.date();
    String theirs = other.when.date();
    if (mine == null || theirs == null) {
      return mine != null || theirs != null;
    }
    return !mine.startsWith(theirs) && !theirs.startsWith(mine);
  }

  private static boolean differ(@Nullable Object one, @Nullable Object two) {
    return one != null && two != null && !one.equals(two);
  }
}
