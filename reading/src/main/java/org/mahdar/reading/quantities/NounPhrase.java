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

  /** The token behind a counted noun and the adjectives that follow it. */
  static int counted(Page page, QuantityTags tags, int noun, int limit) {
    int end = noun + 1;
    while (end < limit && goesOn(page, tags, end) && isAdjective(page, tags, end)) {
      end++;
    }
    return end;
  }

  /** By its ending only: عربية، كبيرا، مسلحين; a verb with a pronoun is none. */
  private static boolean isAdjective(Page page, QuantityTags tags, int token) {
    String word = page.tokens().word(token);
    if ("ولب".indexOf(word.charAt(0)) >= 0) {
      return false;
    }
    if (page.is(token, tags.nationality) || page.is(token, tags.definite)) {
      return true;
    }
    boolean future = word.startsWith("سي") || word.startsWith("ست");
    boolean bound = word.endsWith("ها") || word.endsWith("وا");
    boolean ending =
        hasTaMarbuta(page, token)
            || word.endsWith("ا")
            || word.endsWith("ين")
            || word.endsWith("ات");
    return ending && !future && !bound && word.length() > 3;
  }

  /** In the raw text: folding makes it a ه, which may be a pronoun. */
  private static boolean hasTaMarbuta(Page page, int token) {
    return page.words(token, token + 1).indexOf('ة') >= 0;
  }

  private static boolean goesOn(Page page, QuantityTags tags, int token) {
    return page.tokens().kind(token) == Tokens.Kind.WORD
        && !page.tokens().startsLine(token)
        && !page.is(token, tags.notCounted)
        && !page.is(token, tags.finite)
        && !page.is(token, tags.quantity)
        && !page.is(token, tags.ratioNoun)
        && !page.is(token, tags.clauseStart)
        && page.tokens().word(token).length() > 1;
  }
}
