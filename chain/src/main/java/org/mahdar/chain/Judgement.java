package org.mahdar.chain;

import org.jspecify.annotations.Nullable;
import org.mahdar.chain.Link.Type;

/**
 * What a comparison means. The limits were set on pairs of newspaper articles that people had
 * labelled; docs/chains.md tells which, and what they give.
 */
final class Judgement {

  /** Of the shorter one's words, set wording not counted. */
  private static final double COPIED_SHARE = 0.22;

  private static final double COPIED_WORDS = 25;

  /** Where so much of both is the same, set wording or not, it is one text. */
  private static final double SAME = 0.8;

  private static final double SAME_LENGTH_IN_WORDS = 12;

  /** Of bulletins of different days nearly everything may be set wording. */
  private static final double BULLETIN = 0.5;

  private static final double VERBATIM_CHANGE = 0.05;
  private static final double LITTLE_OF_LONGER = 0.5;
  private static final double LEAD_IS_SHARED = 0.3;
  private static final double LITTLE_OF_SHORTER = 0.4;

  private Judgement() {}

  /**
   * The type of link; null for none.
   *
   * @param apart days between the two
   */
  static @Nullable Type of(Comparison comparison, int apart) {
    if (!isCopy(comparison, apart)) {
      return null;
    }
    if (comparison.changed() <= VERBATIM_CHANGE && !comparison.moved()) {
      return Type.VERBATIM;
    }
    boolean passage =
        comparison.ofLonger() < LITTLE_OF_LONGER && comparison.leadOfLonger() < LEAD_IS_SHARED;
    return passage || comparison.ofShorter() < LITTLE_OF_SHORTER ? Type.PARTIAL : Type.EDITED;
  }

  private static boolean isCopy(Comparison comparison, int apart) {
    if (comparison.ownShare() >= COPIED_SHARE && comparison.ownWords() >= COPIED_WORDS) {
      return true;
    }
    boolean same =
        comparison.ofShorter() >= SAME
            && comparison.ofLonger() >= SAME
            && comparison.inRuns() >= SAME_LENGTH_IN_WORDS;
    return same && (apart == 0 || comparison.setWording() < BULLETIN);
  }
}
