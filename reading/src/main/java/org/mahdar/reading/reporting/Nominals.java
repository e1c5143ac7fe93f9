package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.grammar.Match;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;

/** Who speaks through a participle, a noun of saying, or a verb in passing. */
final class Nominals {

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final VoiceFinder voices;
  private final Turns turns;
  private final Clauses clauses;

  Nominals(
      Page page, Cast cast, ReportTags tags, VoiceFinder voices, Turns turns, Clauses clauses) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.voices = voices;
    this.turns = turns;
    this.clauses = clauses;
  }

  /** «الذي وصفه الوزير بـ», «ما وصفه بـ»: its subject, or that of the clause around it. */
  @Nullable Voice called(Cue cue, Speakers.Place place) {
    boolean named = cue.contentStart() > cue.behind();
    int limit =
        named ? cue.contentStart() : Math.min(place.sentence().to(), cue.behind() + Speakers.NEAR);
    Voice subject = voices.behind(cue.behind(), limit);
    return subject != null ? voices.apposed(subject, limit) : participle(cue, place);
  }

  /** «قول فلان», «عن فلان قوله»: its owner stands behind the noun, or its pronoun points back. */
  @Nullable Voice noun(Cue cue, Speakers.Place place) {
    if (!cue.has(tags.pronoun)) {
      int from = cue.match().slot("body").map(Match.Slot::from).orElse(cue.behind());
      Voice owner = voices.behind(from, cue.contentStart());
      if (owner != null) {
        return owner;
      }
    }
    Voice quoted = clauses.quotedFrom(cue.token(), place.sentence().from());
    return quoted != null ? quoted : participle(cue, place);
  }

  /** A participle speaks for the subject of its clause. */
  @Nullable Voice participle(Cue cue, Speakers.Place place) {
    if (place.last() != null) {
      return place.last().voice().dropped(Basis.DROPPED_SUBJECT);
    }
    Voice subject = clauses.subject(place.sentence().from(), cue);
    if (subject != null && turns.mayAgree(subject, cue.word())) {
      return subject.dropped(Basis.DROPPED_SUBJECT);
    }
    for (Mention mention : cast.in(place.sentence().from(), cue.token())) {
      Voice person = Voice.of(mention);
      if (mention.who().isPerson()
          && !voices.governed(mention.from())
          && !page.is(mention.from() - 1, tags.preposition)
          && turns.mayAgree(person, cue.word())) {
        return person.dropped(Basis.DROPPED_SUBJECT);
      }
    }
    Voice turn = turns.goesOn(cue.word(), cue.token());
    return turn != null || subject == null ? turn : subject.dropped(Basis.DROPPED_SUBJECT);
  }
}
