package org.mahdar.reading.events;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Event;
import org.mahdar.finding.Party;
import org.mahdar.grammar.Match;
import org.mahdar.reading.language.Family;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.phrases.Extent;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.TokenRange;

/** Reads events. Thread-safe. */
public final class EventReader {

  private static final int LONGEST = 14;

  /** Kinds of events that a report with a dateline tells of on their day. */
  private static final Set<Event.Type> OF_THE_DAY =
      Set.of(
          Event.Type.MEETING,
          Event.Type.SIGNING,
          Event.Type.CALL,
          Event.Type.CEREMONY,
          Event.Type.PRESS_CONFERENCE,
          Event.Type.ANNOUNCEMENT);

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
   * @param dateline the day of the dateline, ISO, or null
   */
  public record Setting(BitSet told, BitSet promised, @Nullable String dateline) {}

  private final class Scribe {
    private final Page page;
    private final Setting setting;
    private final Gathering gathering;
    private final Cast cast;
    private final List<Telling> tellings = new ArrayList<>();

    Scribe(Page page, Cast cast, Setting setting) {
      this.page = page;
      this.setting = setting;
      this.cast = cast;
      this.gathering = new Gathering(page, cast, tags);
    }

    void sentence(TokenRange sentence) {
      int covered = sentence.from();
      for (Match match :
          language.rules(Family.EVENTS).run(page.lattice(), sentence.from(), sentence.to())) {
        if (match.cue().from() < covered) {
          continue;
        }
        Telling telling = telling(match, sentence);
        if (telling != null) {
          covered = telling.evidence().to();
          merge(telling);
        }
      }
    }

    private @Nullable Telling telling(Match match, TokenRange sentence) {
      TokenRange evidence = evidence(match, sentence);
      if (evidence == null) {
        return null;
      }
      Event.Type type = type(match, evidence);
      List<Party> participants = gathering.participants(match, evidence, sentence);
      Party place = gathering.place(match.cue().to(), evidence.to());
      Event.Status status = status(evidence, match);
      Gathering.When when = when(match, type, status, evidence, sentence);
      Telling telling =
          new Telling(
              match,
              type,
              evidence,
              participants,
              place,
              when.date(),
              when.basis(),
              status,
              gathering.ordinal(evidence),
              gathering.format(evidence));
      return says(match, telling) ? telling : null;
    }

    /** What a pledge names lies ahead, unless a verb tells of it as done. */
    private Event.Status status(TokenRange evidence, Match match) {
      boolean promised =
          !match.cueEdge().has(tags.finite) && setting.promised().get(evidence.from());
      return promised || gathering.planned(evidence, match)
          ? Event.Status.PLANNED
          : Event.Status.HELD;
    }

    /** Its own date; else, for what the report itself tells of, the day of the dateline. */
    private Gathering.When when(
        Match match,
        Event.Type type,
        Event.Status status,
        TokenRange evidence,
        TokenRange sentence) {
      Gathering.When own = gathering.when(evidence, sentence, match.cueEdge().has(tags.finite));
      boolean reported =
          status == Event.Status.HELD
              && OF_THE_DAY.contains(type)
              && !setting.told().get(evidence.from());
      return own.date() == null && reported && setting.dateline() != null
          ? new Gathering.When(setting.dateline(), Event.DateBasis.DATELINE)
          : own;
    }

    /** «الزيارة» alone points back; an event needs somebody, somewhere, a time or a number. */
    private boolean says(Match match, Telling telling) {
      int cue = match.cue().from();
      if (match.cueEdge().has(tags.finite)) {
        return !telling.participants().isEmpty();
      }
      if (match.cueEdge().has(tags.press) || match.rule().set().containsKey("complete")) {
        return true;
      }
      boolean pointsBack =
          page.is(cue - 1, tags.deictic)
              || (match.cueEdge().has(tags.definite)
                  && telling.format() == null
                  && telling.ordinal() == null
                  && telling.participants().isEmpty());
      boolean alone =
          telling.evidence().length() <= match.cue().to() - cue && telling.richness() < 1;
      if (match.cueEdge().has(tags.ceremony)) {
        return telling.evidence().length() > 2;
      }
      return !pointsBack && !alone && telling.richness() > 0;
    }

    private @Nullable TokenRange evidence(Match match, TokenRange sentence) {
      int cue = match.cue().from();
      if ("name".equals(match.rule().set().get("evidence"))) {
        Mention mention = cast.covering(cue);
        return mention == null ? null : new TokenRange(mention.from(), mention.to());
      }
      int end = extent.end(page, cue, match.cue().to(), sentence.to(), LONGEST);
      return new TokenRange(
          match.from() < cue && startsWithVerb(match) ? match.from() : cue,
          Math.max(end, match.cue().to()));
    }

    private boolean startsWithVerb(Match match) {
      return page.is(match.from(), tags.lightVerb);
    }

    private Event.Type type(Match match, TokenRange evidence) {
      String type =
          match.cueEdge().value() instanceof Lexeme lexeme ? lexeme.attribute("type") : null;
      Event.Type named =
          Event.Type.valueOf((type == null ? "meeting" : type).toUpperCase(Locale.ROOT));
      boolean counted = gathering.ordinal(evidence) != null && gathering.numeral(evidence);
      return named == Event.Type.MEETING && counted ? Event.Type.SUMMIT : named;
    }

    private void merge(Telling telling) {
      for (int i = 0; i < tellings.size(); i++) {
        Telling known = tellings.get(i);
        if (known.sameAs(telling)) {
          if (telling.richness() > known.richness() + 1) {
            tellings.set(i, telling);
          }
          return;
        }
      }
      tellings.add(telling);
    }

    List<Found> finished() {
      List<Found> found = new ArrayList<>();
      for (Telling telling : tellings) {
        found.add(new Found(event("e" + (found.size() + 1), telling), telling.match()));
      }
      return List.copyOf(found);
    }

    private Event event(String id, Telling telling) {
      return new Event(
          id,
          telling.type(),
          telling.participants(),
          telling.place(),
          telling.date(),
          telling.dateBasis(),
          telling.status(),
          telling.ordinal(),
          null,
          telling.format(),
          page.bareQuote(telling.evidence()),
          telling.match().rule().id(),
          language.confidence().of(telling.match().rule().id()));
    }
  }
}
