package org.mahdar.chain;

import org.jspecify.annotations.Nullable;
import org.mahdar.text.Span;

/**
 * One thing that two copies do differently.
 *
 * @param a the words in the one, as UTF-16 offsets into its raw text; null where it has none
 * @param b the words in the other
 */
public record Edit(Kind kind, @Nullable Span a, @Nullable Span b) {

  public Edit {
    if (a == null && b == null && kind != Kind.HEADLINE) {
      throw new IllegalArgumentException("an edit stands in one of the two at least: " + kind);
    }
  }

  /** What was done. */
  public enum Kind {
    /** {@code b} leaves words out. */
    TRIMMED,
    /** {@code b} goes on where {@code a} does not. */
    EXTENDED,
    /** The same words stand in another place. */
    REORDERED,
    /** «اليوم» became «أمس الأربعاء». */
    DAY,
    HONORIFIC,
    /** Who said it, or which agency had it, is gone. */
    ATTRIBUTION,
    /** A paragraph of {@code b} that {@code a} has nothing of. */
    ELSEWHERE,
    HEADLINE,
    FIGURE,
    SPELLING,
    REWORDED
  }
}
