package org.mahdar.reading.events;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Event.DateBasis;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.page.Dated;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;

/** Finds when an event is, and whether it lies ahead. */
final class Timing {

  /** How many tokens before its evidence an event's date may stand. */
  private static final int BEFORE = 6;

  /** How many tokens before its evidence a word may say that it is to come, or called off. */
  private static final int WORD_BEFORE = 3;

  /** Kinds of events that a report with a dateline tells of on their day. */
  private static final Set<Event.Type> OF_THE_DAY =
      Set.of(
          Event.Type.MEETING,
          Event.Type.SIGNING,
          Event.Type.CALL,
          Event.Type.CEREMONY,
          Event.Type.PRESS_CONFERENCE,
          Event.Type.ANNOUNCEMENT);

  /**
   * A date and where it comes from.
   *
   * @param date ISO, or null where none is given or the document does not settle it
   * @param given whether the words give a time at all
   */
  record When(@Nullable String date, DateBasis basis, boolean given) {
    static final When UNKNOWN = new When(null, DateBasis.NONE, false);
  }

  private final Page page;
  private final EventReader.Setting setting;
  private final EventTags tags;

  Timing(Page page, EventReader.Setting setting, EventTags tags) {
    this.page = page;
    this.setting = setting;
    this.tags = tags;
  }

  /** Its own date; else, for what the report itself tells of, the day of the dateline. */
  When when(
      Match match, Event.Type type, Event.Status status, TokenRange evidence, TokenRange sentence) {
    When own = own(evidence, sentence, match.cueEdge().has(tags.finite));
    boolean reported =
        status == Event.Status.HELD
            && OF_THE_DAY.contains(type)
            && !setting.told().get(evidence.from());
    return own.date() == null && reported && setting.dateline() != null
        ? new When(setting.dateline(), DateBasis.DATELINE, true)
        : own;
  }

  /**
   * The date in the evidence, else one shortly before it; a noun does not reach over a comma for
   * one.
   */
  private When own(TokenRange evidence, TokenRange sentence, boolean verb) {
    When inside = dated(evidence.from(), evidence.to());
    if (inside.given()) {
      return inside;
    }
    int from = Math.max(sentence.from(), evidence.from() - BEFORE);
    for (int token = from; !verb && token < evidence.from(); token++) {
      if (page.is(token, tags.comma)) {
        from = token + 1;
      }
    }
    return dated(from, evidence.from());
  }

  private When dated(int from, int to) {
    When when = When.UNKNOWN;
    for (Edge edge : page.lattice().all(from, to, tags.date)) {
      if (edge.value() instanceof Dated dated) {
        if (dated.value() != null) {
          return new When(dated.value(), DateBasis.STATED, true);
        }
        when = new When(null, DateBasis.NONE, true);
      }
    }
    return when;
  }

  /** What a pledge names lies ahead, unless a verb tells of it as done. */
  Event.Status status(Match match, TokenRange evidence) {
    Edge cue = match.cueEdge();
    if (said(tags.cancelled, evidence.from(), evidence.from() + 1)) {
      return Event.Status.CANCELLED;
    }
    boolean promised =
        !cue.has(tags.finite) && !cue.has(tags.saidIn) && setting.promised().get(evidence.from());
    boolean future = page.lattice().at(match.from()).stream().anyMatch(Timing::isFuture);
    return promised || future || said(tags.planned, evidence.from(), evidence.to())
        ? Event.Status.PLANNED
        : Event.Status.HELD;
  }

  private static boolean isFuture(Edge edge) {
    return (edge.proclitics() & Proclitics.SA) != 0;
  }

  private boolean said(int tag, int from, int to) {
    for (int token = Math.max(0, from - WORD_BEFORE); token < to; token++) {
      if (page.is(token, tag)) {
        return true;
      }
    }
    return false;
  }
}
