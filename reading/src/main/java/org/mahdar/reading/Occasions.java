package org.mahdar.reading;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.reading.events.EventReader;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.text.TokenRange;

/**
 * At which event something was said: one that its sentence names as the occasion («خلال لقائه»).
 */
final class Occasions {

  private static final Set<Event.Type> SPOKEN_AT =
      EnumSet.of(
          Event.Type.MEETING,
          Event.Type.VISIT,
          Event.Type.CALL,
          Event.Type.CEREMONY,
          Event.Type.SUMMIT,
          Event.Type.INTERVIEW,
          Event.Type.PRESS_CONFERENCE);

  private final NavigableMap<Integer, TokenRange> sentences = new TreeMap<>();
  private final NavigableMap<Integer, Event> events = new TreeMap<>();

  /**
   * Occasions of an article.
   *
   * @param at the tag of the words that lead to an occasion
   */
  Occasions(
      Page page,
      int at,
      List<TokenRange> sentences,
      List<Saying> sayings,
      List<EventReader.Found> events) {
    sentences.forEach(sentence -> this.sentences.put(sentence.from(), sentence));
    BitSet told = new BitSet();
    sayings.forEach(saying -> told.set(saying.content().from(), saying.content().to()));
    for (EventReader.Found found : events) {
      int cue = found.match().cue().from();
      boolean spokenAt = SPOKEN_AT.contains(found.event().type());
      if (spokenAt && page.is(cue - 1, at) && !told.get(cue)) {
        this.events.put(cue, found.event());
      }
    }
  }

  /** The id of the event, or null where the sentence names none. */
  @Nullable String of(Saying saying) {
    Map.Entry<Integer, TokenRange> sentence = sentences.floorEntry(saying.match().cue().from());
    if (sentence == null || sentence.getKey() >= saying.content().from()) {
      return null;
    }
    Map.Entry<Integer, Event> event = events.lowerEntry(saying.content().from());
    return event == null || event.getKey() < sentence.getKey() ? null : event.getValue().id();
  }
}
