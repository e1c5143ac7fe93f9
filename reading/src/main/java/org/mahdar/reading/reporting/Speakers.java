package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Statement.Basis;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/**
 * Who is answerable for what a cue reports: its subject; where that is dropped, the subject of its
 * clause, the other side, or whoever has the turn.
 */
final class Speakers {

  /** In tokens; what a sentence says pages before its verb is no longer about it. */
  private static final int FURTHEST = 200;

  /** In tokens; within these stands the subject of a verb whose content nothing marks. */
  static final int NEAR = 12;

  private final Page page;
  private final ReportTags tags;
  private final VoiceFinder voices;
  private final Joints joints;
  private final Turns turns;
  private final Clauses clauses;
  private final Antecedents antecedents;
  private final References references;
  private final Nominals nominals;
  private final Subjecthood subjecthood;

  Speakers(Page page, Cast cast, ReportTags tags, VoiceFinder voices, Joints joints, Turns turns) {
    this.page = page;
    this.tags = tags;
    this.voices = voices;
    this.joints = joints;
    this.turns = turns;
    this.clauses = new Clauses(page, cast, tags, voices);
    this.references = new References(page, cast, tags, turns);
    this.antecedents = new Antecedents(page, cast, tags, voices);
    this.nominals = new Nominals(page, cast, tags, voices, turns, clauses);
    this.subjecthood = new Subjecthood(page, cast, tags, joints, turns);
  }

  /**
   * Where a cue stands.
   *
   * @param next the cue behind it in the sentence, or null
   * @param last the saying before it in the sentence that is within no other, or null
   */
  record Place(TokenRange sentence, @Nullable Cue next, @Nullable Saying last) {}

  /** The voice of a cue; null where nobody can be held answerable. */
  @Nullable Voice of(Cue cue, Place place) {
    Voice spoken = anybody(cue, place);
    Voice voice = spoken == null ? null : references.resolved(spoken);
    return voice != null && cue.has(tags.ofDocument) && !isDocument(voice) ? null : voice;
  }

  /** Who acts in a sentence that opens with its verb; null where it names no person there. */
  @Nullable Voice actor(TokenRange sentence) {
    return clauses.actor(sentence);
  }

  /** «أثبتت الدراسة أن», «علمت «المساء» أن»: some verbs only report of a document or newspaper. */
  private boolean isDocument(Voice voice) {
    TokenRange mention = voice.mention();
    return mention != null
        && (page.is(mention.from(), tags.reportNoun)
            || page.is(mention.from(), tags.voiceNoun)
            || page.is(mention.from() - 1, tags.nameQuote)
            || page.is(mention.from() - 1, tags.open));
  }

  private @Nullable Voice anybody(Cue cue, Place place) {
    return switch (cue.frame()) {
      case SOURCE ->
          cue.pointsBack()
              ? turns.goesOn(cue.word(), cue.token())
              : voices.ofSource(cue.sourceVoice(), place.sentence.to());
      case MASDAR -> masdar(cue, place);
      case NOUN -> nominals.noun(cue, place);
      case CALLED -> nominals.called(cue, place);
      case OBJECT ->
          cue.has(tags.participle) ? nominals.participle(cue, place) : objectVerb(cue, place);
      case THAT, WORDS, QUOTED ->
          cue.has(tags.participle) ? nominals.participle(cue, place) : clauseVerb(cue, place);
    };
  }

  /** Before أن or a colon nothing can stand behind the verb but its subject and adverbials. */
  private @Nullable Voice clauseVerb(Cue cue, Place place) {
    if (cue.match().slot("voice").isPresent()) {
      int end = cue.frame() == Frame.QUOTED ? place.sentence.to() : cue.contentStart();
      return voices.ofSource(cue.sourceVoice(), end);
    }
    int limit = cue.contentStart();
    boolean takesObject =
        cue.has(tags.whom) || cue.has(tags.biObject) || cue.has(tags.pronounObject);
    Voice first = takesObject ? before(cue, place) : null;
    if (first != null) {
      return first;
    }
    Voice voice = cue.has(tags.ofDocument) ? voices.bracketed(cue.behind()) : null;
    voice = voice == null ? behind(cue, limit) : voice;
    if (voice == null && !takesObject) {
      Voice before = before(cue, place);
      voice = before != null || isInflected(cue) ? before : voices.anyone(cue.behind(), limit);
    }
    return voice != null ? voices.apposed(voice, limit) : unnamed(cue, place);
  }

  private @Nullable Voice objectVerb(Cue cue, Place place) {
    int limit = Math.min(place.sentence.to(), cue.contentStart() + NEAR);
    Voice subject = behind(cue, limit);
    Voice author =
        pointsInto(cue) && !Subjecthood.isPerson(subject)
            ? clauses.author(cue, place.sentence.from())
            : null;
    if (author != null) {
      return author.dropped(Basis.DROPPED_SUBJECT);
    }
    return subject != null && subject.mention() != null && subjecthood.holds(cue, subject, place)
        ? voices.apposed(subject, cue.contentStart())
        : describes(cue, place) ? null : unnamed(cue, place);
  }

  /** The subject behind a verb, which is in the singular then: «يعتبرون المحكمة» has none. */
  private @Nullable Voice behind(Cue cue, int limit) {
    return isInflected(cue) ? null : voices.behind(cue.behind(), limit);
  }

  private boolean isInflected(Cue cue) {
    return cue.has(tags.finite) && (cue.has(tags.plural) || cue.has(tags.dual));
  }

  /** «تسريبات تتحدث عن …», «يتطرق اللقاء إلى»: a verb that only describes what is no speaker. */
  private boolean describes(Cue cue, Place place) {
    if (cue.has(tags.weak) && page.is(cue.behind(), tags.occasion)) {
      return true;
    }
    return cue.has(tags.present)
        && !joints.setOff(cue, place.sentence.from())
        && !page.is(place.sentence.from(), tags.auxiliary)
        && before(cue, place) == null;
  }

  private @Nullable Voice masdar(Cue cue, Place place) {
    Cue next = place.next;
    Voice voice =
        next != null && next.has(tags.finite)
            ? of(next, new Place(place.sentence, null, null))
            : null;
    return voice != null ? voice : turns.goesOn(cue.word(), cue.token());
  }

  /** No subject behind the verb: before it, in its clause, on the other side, or the last voice. */
  private @Nullable Voice unnamed(Cue cue, Place place) {
    int start = place.sentence.from();
    Voice before = before(cue, place);
    if (before != null) {
      return before;
    }
    if (place.last == null) {
      Voice inClause = inClause(cue, start);
      if (inClause != null) {
        return inClause;
      }
    }
    return turns.goesOn(cue.word(), cue.token());
  }

  private @Nullable Voice before(Cue cue, Place place) {
    int start = place.sentence.from();
    int relative = joints.relative(cue.token());
    if (relative >= 0) {
      if (pointsInto(cue)) {
        // «تصريحات فلان والتي أكد فيها»: the relative refers to what holds the words.
        Voice author = clauses.author(cue, start);
        return author == null ? null : author.dropped(Basis.DROPPED_SUBJECT);
      }
      // «الذي تصفه بأنه»: the pronoun is what the relative refers to, so somebody else speaks.
      return cue.has(tags.pronounObject) ? null : antecedents.of(relative, start);
    }
    if (cue.conjoined() || pointsInto(cue)) {
      return null;
    }
    return voices.before(cue.token(), place.last == null ? start : place.last.content().from());
  }

  /** «كلمة أعرب فيها»: the noun before the verb is where it was said. */
  private boolean pointsInto(Cue cue) {
    return page.is(cue.behind() - 1, tags.inIt)
        || page.is(cue.behind(), tags.inIt)
        || page.is(cue.behind() + 1, tags.inIt);
  }

  private @Nullable Voice inClause(Cue cue, int start) {
    Voice subject =
        pointsInto(cue)
            ? clauses.author(cue, start)
            : joints.joined(cue) ? clauses.subject(start, cue) : clauses.topic(start, cue);
    if (subject != null && turns.mayAgree(subject, cue.word())) {
      return subject.dropped(Basis.DROPPED_SUBJECT);
    }
    int from = Math.max(start, cue.token() - FURTHEST);
    return page.lattice().any(from, cue.token(), tags.sideMarker)
        ? turns.otherSide(cue.token())
        : null;
  }
}
