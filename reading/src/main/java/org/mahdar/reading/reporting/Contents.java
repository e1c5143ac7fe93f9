package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Match;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** What was said: the tokens that a cue attributes to its voice. */
final class Contents {

  private static final int NEAR = 2;
  private static final int ADVERBIALS = 16; // tokens between a verb and its object

  private final Page page;
  private final ReportTags tags;
  private final Joints joints;
  private final Bounds bounds;

  Contents(Page page, ReportTags tags, Joints joints) {
    this.page = page;
    this.tags = tags;
    this.joints = joints;
    this.bounds = new Bounds(page, tags);
  }

  /**
   * The content of a cue.
   *
   * @param next the cue that ends it, or null where the sentence does
   * @param last the saying before in this sentence, or null
   * @return null where the cue has none of its own
   */
  @Nullable TokenRange of(
      Cue cue, @Nullable Cue next, TokenRange sentence, Voice voice, @Nullable Saying last) {
    int limit = next == null ? sentence.to() : Math.max(cue.behind(), boundary(cue, next));
    return switch (cue.frame()) {
      case THAT -> clause(cue, voice, limit);
      case WORDS -> words(cue, voice, limit);
      case OBJECT -> object(cue, voice, limit);
      case MASDAR -> masdar(cue, next, limit);
      case NOUN -> bounds.from(cue.contentStart(), limit, isOpening(cue.contentStart()));
      case SOURCE -> source(cue, next, sentence, voice, last);
      case QUOTED -> quotation(cue);
    };
  }

  /** Whether the content is somebody's own words between quotation marks. */
  boolean quoted(Cue cue, TokenRange content) {
    return switch (cue.frame()) {
      case THAT, WORDS, NOUN -> page.is(content.from() - 1, tags.quoteOpen);
      case QUOTED -> true;
      case OBJECT, MASDAR, SOURCE -> false;
    };
  }

  /** Where the content of one cue ends because of the next one. */
  private int boundary(Cue cue, Cue next) {
    int start = cue.contentStart();
    int to = next.match().from();
    if (cue.frame() == Frame.MASDAR) {
      return bounds.lastComma(start, to);
    }
    if (!next.has(tags.finite) || next.frame() == Frame.SOURCE) {
      return to;
    }
    if (next.conjoined()) {
      return to;
    }
    int joiner = joints.joiner(next.token());
    return joiner < next.token() ? joiner : bounds.lastComma(start, to);
  }

  private boolean isOpening(int token) {
    return page.is(token, tags.quoteOpen) || page.is(token - 1, tags.quoteOpen);
  }

  private TokenRange clause(Cue cue, Voice voice, int limit) {
    int object = objectBefore(cue, voice);
    if (object >= 0) {
      return bounds.from(object, limit, false);
    }
    int start = cue.contentStart();
    return bounds.from(start, limit, page.is(start, tags.quoteOpen));
  }

  /**
   * Where an object begins that the clause hangs on: «أكد ضرورة أن …», «شدد على العمل … على أن …».
   * -1 where the clause hangs on the cue itself.
   */
  private int objectBefore(Cue cue, Voice voice) {
    int from = behindVoice(cue, voice);
    int that = cue.contentStart() - 1;
    if (that - from > NEAR && governs(cue, from)) {
      return from;
    }
    for (int token = that - 1; token >= Math.max(from, that - 3); token--) {
      if (page.is(token, tags.stanceNoun)) {
        return page.is(token - 1, tags.preposition) && token > from ? token - 1 : token;
      }
    }
    return -1;
  }

  /** Whether a token is the preposition that the cue asks for. */
  private boolean governs(Cue cue, int token) {
    return (cue.has(tags.takesIla) && page.is(token, tags.ila))
        || (cue.has(tags.takesAla) && page.is(token, tags.ala))
        || (cue.has(tags.takesAbout) && page.is(token, tags.about));
  }

  private TokenRange words(Cue cue, Voice voice, int limit) {
    int start = cue.contentStart();
    if (page.is(start - 1, tags.nameQuote)) {
      return bounds.trimmed(start, page.quotations().closing(start - 1));
    }
    boolean quoted = isOpening(start);
    int object = behindVoice(cue, voice);
    if (cue.has(tags.object) && quoted && start - object > 2) {
      return bounds.from(object, limit, false);
    }
    if (!quoted && page.is(start, tags.that) && page.tokens().is(start - 1, ':')) {
      start++;
    }
    return bounds.from(start, limit, quoted);
  }

  /** «أكد حرص بلاده على «…»»: an object that only ends in a quotation begins before it. */
  private static int behindVoice(Cue cue, Voice voice) {
    TokenRange mention = voice.mention();
    return mention != null && mention.from() >= cue.behind() ? mention.to() : cue.behind();
  }

  /** The object begins behind the subject, or at the cue where the subject is dropped. */
  private TokenRange object(Cue cue, Voice voice, int sentenceLimit) {
    int start = behindVoice(cue, voice);
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

  private static int prepositionStart(Cue cue, int behindSubject) {
    return cue.match()
        .slot("content")
        .filter(slot -> slot.from() > behindSubject)
        .map(slot -> slot.from() - 1)
        .orElse(cue.match().slot("head").map(Match.Slot::from).orElse(behindSubject));
  }

  private TokenRange masdar(Cue cue, @Nullable Cue next, int limit) {
    int start = cue.contentStart();
    int end = Math.min(limit, next == null ? bounds.firstComma(start, limit) : limit);
    return bounds.from(start, end, false);
  }

  /**
   * What a source said stands before its phrase, or behind it at a sentence's head: up to the next
   * cue, but over one that stands first («بحسب الموقع، أعلن فلان أن»).
   */
  private @Nullable TokenRange source(
      Cue cue, @Nullable Cue next, TokenRange sentence, Voice voice, @Nullable Saying last) {
    TokenRange mention = voice.mention();
    if (mention == null) {
      return null;
    }
    TokenRange content;
    if (cue.match().from() <= sentence.from() + 1) {
      int start = behindSource(mention.to(), sentence.to());
      int limit =
          next == null || next.match().from() <= start
              ? sentence.to()
              : Math.max(cue.behind(), boundary(cue, next));
      content = bounds.from(start, limit, page.is(start, tags.quoteOpen));
    } else if (last != null) {
      return null;
    } else {
      content = bounds.from(sentence.from(), cue.match().from(), false);
    }
    return content.length() < 2 ? null : content;
  }

  private int behindSource(int from, int limit) {
    int comma = bounds.firstComma(from, limit);
    for (int i = from; i < comma; i++) {
      if (leadsOn(i)) {
        return i + 1;
      }
    }
    int start = comma == limit ? from : comma + 1;
    return start < limit && leadsOn(start) ? start + 1 : start;
  }

  private boolean leadsOn(int token) {
    return page.is(token, tags.that) || page.is(token, tags.then);
  }

  /** The quotation that closes right before the cue. */
  private @Nullable TokenRange quotation(Cue cue) {
    int close = cue.match().from();
    int open = page.quotations().opening(close);
    return open < 0 ? null : bounds.trimmed(open + 1, close);
  }
}
