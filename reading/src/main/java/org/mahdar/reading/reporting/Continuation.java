package org.mahdar.reading.reporting;

import org.jspecify.annotations.Nullable;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/**
 * Words behind a colon without quotation marks go on over the sentences of their paragraph («قال
 * فلان: لن نعود. سنبقى هنا»), until somebody speaks or acts again or the writer turns to something
 * else.
 */
final class Continuation {

  private final Page page;
  private final ReportTags tags;
  private final Bounds bounds;
  private @Nullable Saying open;

  Continuation(Page page, ReportTags tags) {
    this.page = page;
    this.tags = tags;
    this.bounds = new Bounds(page, tags);
  }

  /** The last saying of a sentence, which may go on in the next. */
  void after(Saying saying, TokenRange sentence) {
    int start = saying.content().from();
    boolean colon = start > 0 && page.tokens().is(start - 1, ':');
    boolean whole = bounds.trimmed(start, sentence.to()).to() == saying.content().to();
    open = colon && whole && Frame.of(saying.match()) == Frame.WORDS ? saying : null;
  }

  /**
   * A sentence that reports nothing: the saying before, reaching over it, or null where that ends.
   *
   * @param acts whether somebody acts in it
   */
  @Nullable Saying over(TokenRange sentence, boolean acts) {
    Saying before = open;
    if (before == null || acts || turnsAway(sentence.from())) {
      open = null;
      return null;
    }
    open = before.over(bounds.trimmed(before.content().from(), sentence.to()));
    return open;
  }

  /** «وكان …», «من جهة أخرى», «يذكر أن», a new paragraph: the writer's own. */
  private boolean turnsAway(int token) {
    return page.tokens().startsLine(token)
        || page.is(token, tags.auxiliary)
        || page.is(token, tags.sideMarker)
        || page.is(token, tags.impersonal)
        || page.is(token, tags.date)
        || page.is(token, tags.goesOn);
  }
}
