package org.mahdar.reading.quantities;

import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/** How far a noun and what belongs to it reach: up to a mark, a preposition, a verb or a number. */
final class NounPhrase {

  private NounPhrase() {}

  /** The token behind the phrase that starts at {@code from}, which is part of it in any case. */
  static int end(Page page, QuantityTags tags, int from, int limit) {
    int end = from + 1;
    while (end < limit && goesOn(page, tags, end)) {
      end++;
    }
    return end;
  }

  private static boolean goesOn(Page page, QuantityTags tags, int token) {
    return page.tokens().kind(token) == Tokens.Kind.WORD
        && !page.tokens().startsLine(token)
        && !page.is(token, tags.notCounted)
        && !page.is(token, tags.finite)
        && !page.is(token, tags.quantity)
        && page.tokens().word(token).length() > 1;
  }
}
