package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Match;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** What was said: the tokens that a cue attributes to its voice. */
final class Contents {

  private static final int NEAR = 2;

  private final Page page;
  private final ReportTags tags;
  private final Joints joints;
  private final Bounds bounds;
  private final Objects objects;
  private final Sources sources;

  Contents(Page page, ReportTags tags, Joints joints, NounPhrases phrases) {
    this.page = page;
    this.tags = tags;
    this.joints = joints;
    this.bounds = new Bounds(page, tags);
    this.objects = new Objects(page, tags, bounds, phrases);
    this.sources = new Sources(page, tags, bounds);
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
      case OBJECT -> objects.of(cue, voice, limit);
      case MASDAR -> masdar(cue, next, limit);
      case NOUN -> noun(cue, limit);
      case SOURCE -> sources.of(cue, voice, new Sources.Place(sentence, next, limit, last != null));
      case CALLED -> objects.called(cue, voice, limit);
      case QUOTED -> quotation(cue);
    };
  }

  /** Whether the content is somebody's own words between quotation marks. */
  boolean quoted(Cue cue, TokenRange content) {
    return switch (cue.frame()) {
      case THAT, WORDS, NOUN -> page.is(content.from() - 1, tags.quoteOpen);
      case QUOTED -> true;
      case OBJECT, MASDAR, SOURCE, CALLED -> false;
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
    int from = Objects.behindVoice(cue, voice);
    int that = cue.contentStart() - 1;
    if (that - from > NEAR && objects.governs(cue, from)) {
      return from;
    }
    for (int token = that - 1; token >= Math.max(from, that - 3); token--) {
      if (page.is(token, tags.stanceNoun)) {
        return page.is(token - 1, tags.preposition) && token > from ? token - 1 : token;
      }
    }
    return -1;
  }

  private TokenRange words(Cue cue, Voice voice, int limit) {
    int start = cue.match().slot("lead").map(Match.Slot::from).orElse(cue.contentStart());
    if (page.is(start - 1, tags.nameQuote)) {
      return bounds.trimmed(start, page.quotations().closing(start - 1));
    }
    boolean quoted = isOpening(start);
    int object = Objects.behindVoice(cue, voice);
    if (cue.has(tags.object) && quoted && start - object > 2) {
      return bounds.from(object, limit, false);
    }
    if (!quoted && page.is(start, tags.that) && page.tokens().is(start - 1, ':')) {
      start++;
    }
    return bounds.from(start, limit, quoted);
  }

  /** «اتهام المحكمة للرئيس»: what is written onto its preposition begins with it. */
  private TokenRange noun(Cue cue, int limit) {
    int start =
        cue.match()
            .slot("head")
            .filter(head -> !page.is(head.from(), tags.preposition))
            .map(Match.Slot::from)
            .orElse(cue.contentStart());
    return bounds.from(start, limit, isOpening(start));
  }

  private TokenRange masdar(Cue cue, @Nullable Cue next, int limit) {
    int start = cue.contentStart();
    int end = Math.min(limit, next == null ? bounds.firstComma(start, limit) : limit);
    return bounds.from(start, end, false);
  }

  /** The quotation that closes right before the cue. */
  private @Nullable TokenRange quotation(Cue cue) {
    int close = cue.match().from();
    int open = page.quotations().opening(close);
    return open < 0 ? null : bounds.trimmed(open + 1, close);
  }
}
