package org.mahdar.reading.layout;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/** Recognises who signs: «بقلم : فلان», «كتبت: فلانة», a name alone. */
final class Bylines {

  private static final int LONGEST = 9;
  private static final int NAME_WORDS = 5;

  private final Words words;

  Bylines(Words words) {
    this.words = words;
  }

  /**
   * Where a byline starts and whose it is.
   *
   * @param from the first token of the cue
   */
  record Signature(int from, String name, boolean opinion, boolean interview) {}

  /** The signature that a line consists of, or null. */
  @Nullable Signature whole(Page page, Line line) {
    int from = line.from();
    while (from + 1 < line.to() && page.tokens().kind(from) == Tokens.Kind.MARK) {
      from++;
    }
    Edge cue = Words.bare(page, from, words.byline);
    if (cue == null || line.length() > LONGEST || line.endsWithStop(page.tokens())) {
      return null;
    }
    boolean colon = cue.to() < line.to() && isColon(page, cue.to());
    if (!colon && !Words.is(page, cue.from(), words.opinion)) {
      return null;
    }
    return signature(page, cue, line);
  }

  /** The signature behind a title on the same line, or null. */
  @Nullable Signature behind(Page page, Line line) {
    for (int i = line.from() + 2; i < line.to(); i++) {
      Edge cue = Words.bare(page, i, words.opinion);
      if (cue != null && line.to() - i <= LONGEST) {
        boolean colon = cue.to() < line.to() && isColon(page, cue.to());
        if (colon || page.is(cue.to(), words.givenName)) {
          return signature(page, cue, line);
        }
      }
    }
    return null;
  }

  private @Nullable Signature signature(Page page, Edge cue, Line line) {
    int from = cue.to();
    while (from < line.to() && page.tokens().kind(from) == Tokens.Kind.MARK) {
      from++;
    }
    int to = from;
    while (to < line.to() && !words.isClause(page, to) && !isSeparator(page, to)) {
      to++;
    }
    boolean name = to > from && to - from <= NAME_WORDS + 1 && to == line.to();
    return name
        ? new Signature(
            cue.from(),
            page.words(from, to),
            Words.is(page, cue.from(), words.opinion),
            Words.is(page, cue.from(), words.interviewer))
        : null;
  }

  private static boolean isColon(Page page, int token) {
    return page.tokens().is(token, ':') || isSeparator(page, token);
  }

  private static boolean isSeparator(Page page, int token) {
    return page.tokens().kind(token) == Tokens.Kind.MARK
        && "-–—|".indexOf(page.tokens().mark(token)) >= 0;
  }

  /** Whether a line is a person's name and nothing else. */
  boolean isName(Page page, Line line) {
    if (line.length() < 2
        || line.length() > NAME_WORDS
        || !Words.is(page, line.from(), words.givenName)) {
      return false;
    }
    for (int i = line.from(); i < line.to(); i++) {
      if (!Words.isWord(page, i) || words.isClause(page, i) || page.is(i, words.person)) {
        return false;
      }
    }
    return true;
  }
}
