package org.mahdar.reading.pledges;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Party;
import org.mahdar.finding.Pledge.Strength;
import org.mahdar.grammar.Edge;
import org.mahdar.grammar.Match;
import org.mahdar.reading.names.Persona;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.pledges.Subjects.Subject;
import org.mahdar.reading.reporting.Saying;
import org.mahdar.reading.words.Proclitics;

/** Whom a cue binds that has no subject beside it: meant by a pronoun, or left out. */
final class Implied {

  private final Page page;
  private final PledgeTags tags;
  private final Parties parties;
  private final Subjects subjects;
  private final Openings openings;

  Implied(Page page, PledgeTags tags, Parties parties, Subjects subjects, Openings openings) {
    this.page = page;
    this.tags = tags;
    this.parties = parties;
    this.subjects = subjects;
    this.openings = openings;
  }

  /** A subject left out is the one before it, or the side of whoever speaks. */
  @Nullable Subject voiced(Match match, int from, Saying saying, @Nullable Undertaking previous) {
    Edge edge = match.cueEdge();
    int cue = match.cue().from();
    if (previous != null
        && previous.strength() != Strength.CALLS_FOR
        && Proclitics.conjoined(edge)
        && !openings.isRelative(from, cue)) {
      return new Subject(previous.by(), cue);
    }
    if (Proclitics.conjoined(edge) && tags.isNoun(edge)) {
      return null;
    }
    if (isAside(match, from, saying)) {
      return subjects.topic(from, cue, saying);
    }
    int pronoun = pronounBefore(match, from, saying);
    boolean left =
        tags.isNoun(edge)
            ? edge.has(tags.pronoun)
                && (cue - from <= Binding.HEAD || cue < saying.content().from())
            : pronoun >= 0 || edge.has(tags.pronoun) || isSpeakers(cue, from, saying);
    return left
        ? new Subject(
            side(edge, pronoun, saying),
            pronoun >= from ? pronoun : tags.isNoun(edge) ? cue : openings.firstAdverb(cue, from))
        : null;
  }

  /**
   * The pronoun right before the cue, be it the one that leads what is said; -1 where none is.
   * «فإنه» may be any thing, unless only somebody does what the cue says.
   */
  private int pronounBefore(Match match, int from, Saying saying) {
    int first = openings.firstAdverb(match.cue().from(), from);
    int before = first - 1;
    boolean leads =
        first == saying.content().from() || !page.is(before, tags.then) || Bound.isAnybodys(match);
    return before >= 0 && (before == from || leads) && page.is(before, tags.pronounThat)
        ? before
        : -1;
  }

  /** «إن الهيئة الجديدة، …، ستسهم»: behind a comma a verb without «and» tells of the topic. */
  private boolean isAside(Match match, int from, Saying saying) {
    int cue = match.cue().from();
    return !tags.isNoun(match.cueEdge())
        && cue == from
        && from > saying.content().from()
        && page.is(from - 1, tags.comma)
        && !Proclitics.conjoined(match.cueEdge())
        && !match.cueEdge().has(tags.ourVerb);
  }

  /**
   * A bare verb is the speaker's, but not in a quotation, where he would say «I», and not where it
   * is joined to a clause of others («إن النظام …، وسوف يعزز»).
   */
  private boolean isSpeakers(int cue, int from, Saying saying) {
    boolean joined =
        from > saying.content().from()
            && page.tokens().word(openings.firstAdverb(cue, from)).startsWith("و");
    return openings.isBare(cue, from)
        && !joined
        && !page.quotations().inside(cue)
        && !page.is(cue - 1, tags.then);
  }

  /** «إنه مستعد» is the speaker, «إنها ستواصل» the speaker's country, a dual both sides. */
  private List<Party> side(Edge cue, int pronoun, Saying saying) {
    if (tags.isNoun(cue) && cue.has(tags.pronounDual)) {
      Subject both = subjects.ofVerbBefore(cue.from(), saying.match().cue().from());
      return both == null ? parties.lastTwoNamed(cue.from()) : both.parties();
    }
    if (cue.has(tags.dual) || (pronoun >= 0 && page.is(pronoun, tags.ofBoth))) {
      return parties.bothSides();
    }
    Persona who = saying.voice().persona();
    boolean them = pronoun >= 0 && page.is(pronoun, tags.ofThem);
    if (them && who != null && who.isPerson()) {
      return parties.lastNamed(pronoun);
    }
    boolean his = tags.isNoun(cue) && cue.has(tags.his);
    boolean him = pronoun >= 0 && (them || page.is(pronoun, tags.ofHim));
    return (his || him) && !parties.isHearsay(saying)
        ? parties.speaker(saying)
        : parties.bound(saying, cue.from());
  }

  /** «… أنهم سيدربون»: in what the writer tells a pronoun means whoever was named last. */
  @Nullable Subject told(Match match, int from) {
    Edge edge = match.cueEdge();
    int cue = match.cue().from();
    boolean pronoun =
        tags.isNoun(edge) ? edge.has(tags.pronoun) : page.is(cue - 1, tags.pronounThat);
    boolean bare =
        Bound.isAnybodys(match) && !page.is(cue - 1, tags.comma) && openings.isBare(cue, from);
    int first = pronoun && !tags.isNoun(edge) ? cue - 1 : cue;
    if (first < cue && page.is(first, tags.ofHim) && parties.isStateNamedLast(cue)) {
      return null;
    }
    return pronoun || bare ? new Subject(owners(edge, cue, from), first) : null;
  }

  /**
   * «أعلنت القاهرة … عزمها» is of the verb's subject; else «عزمهما» of the last two named, «قرارها»
   * of a state rather than of its last foe.
   */
  private List<Party> owners(Edge edge, int cue, int from) {
    if (!tags.isNoun(edge) || !edge.has(tags.pronoun)) {
      return parties.lastNamed(cue);
    }
    Subject owner = subjects.ofVerbBefore(cue, from);
    if (owner != null) {
      return owner.parties();
    }
    if (edge.has(tags.pronounDual)) {
      return parties.lastTwoNamed(cue);
    }
    List<Party> state = edge.has(tags.hers) ? parties.lastState(cue) : List.of();
    return state.isEmpty() ? parties.lastNamed(cue) : state;
  }
}
