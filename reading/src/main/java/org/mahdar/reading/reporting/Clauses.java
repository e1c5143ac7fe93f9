package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.names.Cast;
import org.mahdar.reading.names.Mention;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Proclitics;
import org.mahdar.text.TokenRange;
import org.mahdar.text.Tokens;

/** Who a clause is about, for a cue further on in it that names nobody. */
final class Clauses {

  /** Words back from a cue to the beginning of its clause. */
  private static final int FURTHEST = 200;

  private final Page page;
  private final Cast cast;
  private final ReportTags tags;
  private final VoiceFinder voices;
  private final Openings openings;

  Clauses(Page page, Cast cast, ReportTags tags, VoiceFinder voices) {
    this.page = page;
    this.cast = cast;
    this.tags = tags;
    this.voices = voices;
    this.openings = new Openings(page, tags, voices);
  }

  /**
   * The subject of the verb that opens the sentence, or of its first known verb before the cue; a
   * sentence may also open with its subject.
   */
  @Nullable Voice subject(int sentenceStart, Cue cue) {
    if (page.is(sentenceStart, tags.topic)) {
      return voices.anyone(sentenceStart + 1, cue.token());
    }
    int start = openings.of(clauseStart(sentenceStart, cue.token()), cue.token());
    Mention first = cast.at(start);
    if (first != null && first.to() < cue.token() && !voices.governed(start)) {
      return Voice.of(first);
    }
    if (openings.withVerb(start, cue.token())) {
      Voice subject = somebody(voices.behind(start + 1, cue.token()));
      if (subject != null) {
        return subject;
      }
    }
    for (int token = start; token < cue.token(); token++) {
      if (openings.isVerb(token)) {
        return somebody(voices.behind(token + 1, cue.token()));
      }
    }
    return null;
  }

  /** «…؛ حيث رد مصدر على ذلك، واصفا»: a clause with a subject of its own begins anew. */
  private int clauseStart(int sentenceStart, int limit) {
    int end = Math.max(sentenceStart, limit - FURTHEST);
    for (int token = limit - 2; token > end; token--) {
      Edge joiner = page.lattice().longest(token, tags.joiner);
      if (joiner != null
          && openings.isVerb(joiner.to())
          && isHuman(voices.behind(joiner.to() + 1, limit))) {
        return joiner.to();
      }
    }
    return sentenceStart;
  }

  private boolean isHuman(@Nullable Voice voice) {
    if (voice == null || voice.mention() == null) {
      return false;
    }
    return voice.persona() == null
        ? page.is(voice.mention().from(), tags.crowd)
        : voice.persona().isPerson();
  }

  /**
   * «الحكومة وبعد مشاورات طويلة، أكدت أن»: the noun phrase that opens a sentence, for a verb set
   * off by a comma or that is the first behind it.
   */
  @Nullable Voice topic(int sentenceStart, Cue cue) {
    if (page.is(sentenceStart, tags.topic)) {
      return voices.anyone(sentenceStart + 1, cue.token());
    }
    Voice doer = doer(sentenceStart, cue.token());
    if (doer != null) {
      return doer;
    }
    int start = openings.of(sentenceStart, cue.token());
    if (openings.withVerb(start, cue.token()) || page.is(start, tags.finite)) {
      return null;
    }
    Voice topic = voices.behind(start, cue.token());
    TokenRange mention = topic == null ? null : topic.mention();
    return mention != null
            && (page.is(cue.token() - 1, tags.comma) || !hasVerb(mention.to(), cue.token()))
        ? topic
        : null;
  }

  /** «وعند زيارة المبعوث للمدينة قال»: whose deed the noun behind the opening adverb is. */
  private @Nullable Voice doer(int start, int limit) {
    Mention mention = start + 2 < limit ? cast.at(start + 2) : null;
    boolean deed =
        mention != null
            && page.is(start, tags.opener)
            && page.tokens().kind(start + 1) == Tokens.Kind.WORD
            && !page.is(start + 1, tags.definite)
            && !page.is(start + 1, tags.pronoun)
            && page.is(start + 1, tags.common);
    return deed && mention != null && mention.who().isPerson() && !hasVerb(mention.to(), limit)
        ? Voice.of(mention)
        : null;
  }

  private boolean hasVerb(int from, int to) {
    return page.lattice().any(from, to, tags.finite);
  }

  /**
   * «ألقى فلان كلمة رحب فيها», «رسالة من فلان أكد فيها»: whose words they are that the verb points
   * back into; never whoever received them.
   */
  @Nullable Voice author(Cue cue, int sentenceStart) {
    Voice subject = goesOn(cue, sentenceStart) ? subject(sentenceStart, cue) : null;
    if (subject != null) {
      return subject;
    }
    Mention author =
        cast.lastBefore(cue.token(), m -> m.who().isPerson() && !receives(m.from())).orElse(null);
    return author != null && author.from() >= sentenceStart
        ? Voice.of(author)
        : subject(sentenceStart, cue);
  }

  /** «زار فلان المدينة وألقى كلمة رحب فيها»: the verb nearest before goes on with its subject. */
  private boolean goesOn(Cue cue, int sentenceStart) {
    for (int token = cue.token() - 1; token > sentenceStart; token--) {
      Edge verb = page.lattice().longest(token, tags.finite);
      if (verb != null) {
        return Proclitics.conjoined(verb) && voices.behind(token + 1, cue.token()) == null;
      }
    }
    return false;
  }

  private boolean receives(int token) {
    return voices.governed(token)
        || (page.is(token - 1, tags.preposition) && !page.is(token - 1, tags.min));
  }

  /** «واستعرض السفير …»: the person right behind the verb that opens a sentence, or null. */
  @Nullable Voice actor(TokenRange sentence) {
    int start = openings.of(sentence.from(), sentence.to());
    Voice voice =
        openings.isVerb(start) || openings.withVerb(start, sentence.to())
            ? voices.behind(start + 1, sentence.to())
            : null;
    Voice person = voice == null ? null : voices.apposed(voice, sentence.to());
    return person != null && person.persona() != null && person.persona().isPerson()
        ? person
        : null;
  }

  /** A document or a crowd may be what the clause is about, but only somebody goes on speaking. */
  private @Nullable Voice somebody(@Nullable Voice voice) {
    TokenRange mention = voice == null ? null : voice.mention();
    boolean known =
        mention != null
            && (page.is(mention.from(), tags.title)
                || page.is(mention.from(), tags.institution)
                || page.is(mention.from(), tags.crowd));
    return voice != null && (voice.persona() != null || known) ? voice : null;
  }

  /** «نقلت … عن فلان قوله»: whoever stands behind the last عن before the noun. */
  @Nullable Voice quotedFrom(int noun, int sentenceStart) {
    for (int token = noun - 1; token >= sentenceStart; token--) {
      if (page.is(token, tags.about)) {
        return voices.ofSource(token + 1, noun);
      }
    }
    return null;
  }
}
