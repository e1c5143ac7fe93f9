package org.mahdar.search;

import org.mahdar.text.Tokens;

/**
 * Where each token counts as standing when words are looked for side by side: marks take no place,
 * so that quotation marks do not part a phrase; a new line takes several, so that no phrase runs
 * over it. A function of the tokens alone: what was found in the index is shown in the text by
 * counting again.
 */
final class Positions {

  private static final int NEW_LINE = 8;

  private Positions() {}

  /** A number for each token; that of a mark is the number of the word behind it. */
  static int[] of(Tokens tokens) {
    int[] positions = new int[tokens.count()];
    int next = 0;
    for (int token = 0; token < positions.length; token++) {
      if (token > 0 && tokens.startsLine(token)) {
        next += NEW_LINE;
      }
      positions[token] = next;
      if (tokens.kind(token) != Tokens.Kind.MARK) {
        next++;
      }
    }
    return positions;
  }
}
