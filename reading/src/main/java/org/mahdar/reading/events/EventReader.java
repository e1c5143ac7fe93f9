package org.mahdar.reading.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.phrases.Extent;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Reads events. Thread-safe. */
public final class EventReader {

  private final Language language;
  private final EventTags tags;
  private final Extent extent;

  public EventReader(Language language) {
    this.language = language;
    this.tags = new EventTags(language);
    this.extent = new Extent(language);
  }

  /** An event and the match that its evidence rests on. */
  public record Found(Event event, Match match) {}

  /** The events of an article, each once, in the order of their evidence. */
  public List<Found> read(Page page, List<TokenRange> sentences, Cast cast, Setting setting) {
    Scribe scribe = new Scribe(page, cast, setting);
    sentences.forEach(scribe::sentence);
    return scribe.finished();
  }

  /**
   * What the article around an event says of its time.
   *
   * @param told the tokens of statements: what they tell of happened at another time than the
   *     report
   * @param promised the tokens of pledges: what they name lies ahead
   * @param calledFor those of them that only call on somebody to act
   * @param dateline the day of the dateline, ISO, or null
   */
  public record Setting(
      BitSet told, BitSet promised, BitSet calledFor, @Nullable String dateline) {}

  private final class Scribe {
    private final Page page;
    private final Wording wording;
    private final Participants participants;
    private final Places places;
    private final Timing timing;
    private final Particulars particulars;
    private final Bearing bearing;
    private final Tellings tellings = new Tellings();

    Scribe(Page page, Cast cast, Setting setting) {
      this.page = page;
      this.wording = new Wording(page, cast, tags, extent);
      this.places = new Places(page, cast, tags);
      this.participants = new Participants(page, cast, places, tags);
      this.timing = new Timing(page, setting, tags);
      this.particulars = new Particulars(page, cast, tags);
      this.bearing = new Bearing(page, participants, setting, tags);
    }

    void sentence(TokenRange sentence) {
      int covered = sentence.from();
      for (Match match :
          language.rules(Family.EVENTS).run(page.lattice(), sentence.from(), sentence.to())) {
        TokenRange evidence = match.cue().from() < covered ? null : wording.of(match, sentence);
        if (evidence == null) {
          continue;
        }
        Telling telling = telling(match, evidence, sentence);
        if (bearing.suffices(telling)) {
          covered = evidence.to();
          tellings.add(telling);
        }
      }
    }

    private Telling telling(Match match, TokenRange evidence, TokenRange sentence) {
      Event.Type type = type(match);
      Event.Status status = timing.status(match, evidence);
      Participants.Parties parties = participants.of(match, evidence, sentence);
      boolean company = !parties.named().isEmpty() || participants.hasGuest(evidence);
      return new Telling(
          match,
          type,
          evidence,
          parties,
          places.of(match.cueEdge(), new TokenRange(match.cue().to(), evidence.to())),
          timing.when(match, type, status, evidence, sentence),
          status,
          particulars.ordinal(match, evidence),
          particulars.count(match, evidence),
          particulars.format(evidence),
          particulars.novelty(match, type, company));
    }

    /** The rule's, else the cue's own. */
    private static Event.Type type(Match match) {
      String type = match.rule().set().get("type");
      if (type == null && match.cueEdge().value() instanceof Lexeme lexeme) {
        type = lexeme.attribute("type");
      }
      return Event.Type.valueOf((type == null ? "meeting" : type).toUpperCase(Locale.ROOT));
    }

    List<Found> finished() {
      List<Found> found = new ArrayList<>();
      for (Telling telling : tellings.inOrder()) {
        found.add(new Found(event("e" + (found.size() + 1), telling), telling.match()));
      }
      return List.copyOf(found);
    }

    private Event event(String id, Telling telling) {
      return new Event(
          id,
          telling.type(),
          telling.parties().all(),
          telling.place() == null ? null : telling.place().party(),
          telling.when().date(),
          telling.when().basis(),
          telling.status(),
          telling.ordinal(),
          telling.count(),
          telling.format(),
          page.bareQuote(telling.evidence()),
          telling.match().rule().id(),
          language.confidence().of(telling.match().rule().id()));
    }
  }
}
