package org.mahdar.reading.reporting;

import org.mahdar.grammar.Match;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** What stands behind a cue as its object, with or without a preposition. */
final class Objects {

  private static final int ADVERBIALS = 16; // tokens between a verb and its object

  private final Page page;
  private final ReportTags tags;
  private final Bounds bounds;
  private final NounPhrases phrases;

  Objects(Page page, ReportTags tags, Bounds bounds, NounPhrases phrases) {
    this.page = page;
    this.tags = tags;
    this.bounds = bounds;
    this.phrases = phrases;
  }

  /** The object begins behind the subject, or at the cue where the subject is dropped. */
  TokenRange of(Cue cue, Voice voice, int sentenceLimit) {
    int start = phrases.coordinated(behindVoice(cue, voice), sentenceLimit);
    int limit = bounds.goesOn(start, sentenceLimit);
    if (isAside(start)) {
      start = behindAside(cue, start, limit);
    } else if (isApposition(cue, start)) {
      start = prepositionStart(cue, start);
    }
    boolean quoted = page.is(start, tags.quoteOpen);
    return quoted && page.is(start + 1, tags.that)
        ? bounds.from(start + 2, limit, false)
        : bounds.from(start, limit, quoted);
  }

  /** The object behind the adverbials: a stance («ضرورة»), or what the cue governs. */
  private int behindAside(Cue cue, int from, int limit) {
    int governed = prepositionStart(cue, from);
    boolean bare = governed == from && !governs(cue, from) && page.is(from, tags.opener);
    if (governed == from && page.is(from, tags.comma)) {
      if (page.is(from + 1, tags.common) && !isAside(from + 1) && !isWho(from + 1)) {
        return from + 1;
      }
      int comma = bounds.firstComma(from + 1, Math.min(from + ADVERBIALS, limit));
      return comma < Math.min(from + ADVERBIALS, limit) ? comma : from;
    }
    int to = bare ? bounds.firstComma(from, Math.min(from + ADVERBIALS, limit)) : governed;
    for (int token = from; token < to; token++) {
      if (page.is(token, tags.stanceNoun)) {
        return token;
      }
    }
    return governed;
  }

  /** «أقر فلان المسؤول السابق بالذنب»: more of who speaks, where the cue takes no object. */
  private boolean isApposition(Cue cue, int token) {
    return page.is(token, tags.title)
        && page.is(token, tags.definite)
        && !cue.has(tags.whom)
        && !cue.has(tags.call)
        && !cue.has(tags.object)
        && !cue.has(tags.biObject);
  }

  /** «الوزير، أمس، إلى …»: adverbials between the subject and the object, set off or known. */
  private boolean isAside(int token) {
    return page.is(token, tags.comma)
        || page.is(token, tags.open)
        || page.is(token, tags.again)
        || page.is(token, tags.opener)
        || page.is(token, tags.date)
        || page.is(token, tags.preposition)
        || page.is(token, tags.lWord)
        || page.tokens().is(token, '-')
        || page.tokens().is(token, 'ـ');
  }

  /** «الوزير، رئيس اللجنة، أهمية …»: between the commas stands who somebody is. */
  private boolean isWho(int token) {
    return page.is(token, tags.title)
        || page.is(token, tags.relativePronoun)
        || page.is(token, tags.bWord)
        || page.is(token, tags.finite);
  }

  private static int prepositionStart(Cue cue, int behindSubject) {
    return cue.match()
        .slot("content")
        .filter(slot -> slot.from() > behindSubject)
        .map(slot -> slot.from() - 1)
        .orElse(cue.match().slot("head").map(Match.Slot::from).orElse(behindSubject));
  }

  /** «ما وصفه الوزير بـ…»: what it is called, to the end of the phrase. */
  TokenRange called(Cue cue, Voice voice, int limit) {
    int start =
        cue.match()
            .slot("head")
            .map(Match.Slot::from)
            .orElse(Math.max(cue.contentStart(), behindVoice(cue, voice)));
    if (page.is(start - 1, tags.nameQuote)) {
      return bounds.trimmed(start, page.quotations().closing(start - 1));
    }
    return bounds.from(start, bounds.phraseEnd(start, limit), page.is(start - 1, tags.quoteOpen));
  }

  /** Whether a token is the preposition that the cue asks for. */
  boolean governs(Cue cue, int token) {
    return (cue.has(tags.takesIla) && page.is(token, tags.ila))
        || (cue.has(tags.takesAla) && page.is(token, tags.ala))
        || (cue.has(tags.takesAbout) && page.is(token, tags.about));
  }

  /** «أكد حرص بلاده على «…»»: an object that only ends in a quotation begins before it. */
  static int behindVoice(Cue cue, Voice voice) {
    TokenRange mention = voice.mention();
    return mention != null && mention.from() >= cue.behind() ? mention.to() : cue.behind();
  }
}
