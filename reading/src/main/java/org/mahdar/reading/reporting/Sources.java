package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** What a source is answerable for (وفقا لـ، بحسب): behind its phrase or before it. */
final class Sources {

  private static final int APPOSITION = 16; // tokens of who somebody is

  private final Page page;
  private final ReportTags tags;
  private final Bounds bounds;

  Sources(Page page, ReportTags tags, Bounds bounds) {
    this.page = page;
    this.tags = tags;
    this.bounds = bounds;
  }

  /**
   * Where a source phrase stands.
   *
   * @param next the cue behind it in the sentence, or null
   * @param limit where that cue ends the content
   * @param told whether a cue before it has told what was said
   */
  record Place(TokenRange sentence, @Nullable Cue next, int limit, boolean told) {}

  /**
   * What a source said stands before its phrase, or behind it at a sentence's head: up to the next
   * cue, but over one that stands first («بحسب الموقع، أعلن فلان أن»).
   */
  @Nullable TokenRange of(Cue cue, Voice voice, Place place) {
    TokenRange mention = voice.mention();
    TokenRange content;
    if (mention != null && cue.match().from() <= place.sentence.from() + 1) {
      content = behind(mention.to(), place);
    } else if (place.told) {
      return null;
    } else {
      content = bounds.from(clauseStart(place, cue.match().from()), cue.match().from(), false);
    }
    return content.length() < 2 ? null : content;
  }

  /** «ارتفعت الأسعار، حيث بلغت ألفا، بحسب الوزارة»: the source tells of the last clause. */
  private int clauseStart(Place place, int limit) {
    for (int token = limit - 1; token > place.sentence.from(); token--) {
      if (page.is(token, tags.joiner)
          && page.is(token - 1, tags.comma)
          && page.is(token + 1, tags.finite)) {
        return token + 1;
      }
    }
    return place.sentence.from();
  }

  private TokenRange behind(int voiceEnd, Place place) {
    int start = behindSource(voiceEnd, place);
    Cue next = place.next;
    int limit = next == null || next.match().from() <= start ? place.sentence.to() : place.limit;
    return bounds.from(start, limit, page.is(start, tags.quoteOpen));
  }

  private int behindSource(int from, Place place) {
    int limit = place.sentence.to();
    int comma = bounds.firstComma(from, limit);
    int then = then(comma, place.next == null ? limit : place.next.match().from());
    if (then >= 0) {
      return then + 1;
    }
    for (int i = from; i < comma; i++) {
      if (leadsOn(i)) {
        return i + 1;
      }
    }
    int start = comma == limit ? from : comma + 1;
    return start < limit && (leadsOn(start) || page.is(start, tags.certainly)) ? start + 1 : start;
  }

  /** «وفقا لفلان، رئيس اللجنة، فإن …»: who he is stands between; -1 where none begins so. */
  private int then(int comma, int limit) {
    for (int token = comma + 1; token < Math.min(limit, comma + APPOSITION); token++) {
      if (page.is(token - 1, tags.comma)
          && (page.is(token, tags.then) || page.is(token, tags.certainly))) {
        return token;
      }
    }
    return -1;
  }

  private boolean leadsOn(int token) {
    return page.is(token, tags.that) || page.is(token, tags.then);
  }
}
