package org.mahdar.text;

import org.jspecify.annotations.Nullable;

/**
 * A part of a document's text whose place on the page its markup tells.
 *
 * @param start first UTF-16 unit in the article's text
 * @param end exclusive
 * @param part what it is
 * @param reason why it is no part of the article; only of {@link Part#BOILERPLATE}, else null
 */
public record Passage(int start, int end, Part part, @Nullable String reason) {

  public Passage {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("a passage must hold something: " + start + ".." + end);
    }
    if ((part == Part.BOILERPLATE) != (reason != null)) {
      throw new IllegalArgumentException("boilerplate has a reason, and nothing else has: " + part);
    }
  }

  /** What a passage is on its page. */
  public enum Part {
    TITLE,
    BYLINE,
    /** The article's own words; which of them are dateline or furniture, the reading tells. */
    ARTICLE,
    BOILERPLATE
  }
}
