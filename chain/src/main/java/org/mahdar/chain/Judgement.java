package org.mahdar.chain;

import org.jspecify.annotations.Nullable;

/**
 * What a comparison means. The limits were set on pairs of newspaper articles that people had
 * labelled; docs/chains.md tells which, and what they give.
 */
final class Judgement {

  /** Of the shorter one's words, set wording not counted. */
  private static final double COPIED_SHARE = 0.22;

  private static final double COPIED_WORDS = 20;

  /** Where so much of both is the same, set wording or not, it is one text. */
  private static final double SAME = 0.8;

  private static final double SAME_WORDS = 12;

  /** Of bulletins of different days nearly everything may be set wording. */
  private static final double BULLETIN = 0.5;

  /** Of two texts of one day that have so much in common, one is made of the other. */
  private static final double SAME_DAY = 0.52;

  /** A short item that stands nearly whole in the other. */
  private static final double WHOLE = 0.85;

  private static final double WHOLE_WORDS = 20;
  private static final double MOSTLY_SET = 0.7;

  /** Days after which a newsroom has the same kind of news again rather than the same news. */
  private static final int NEWS_GETS_OLD = 4;

  private static final double COPIED_SHARE_OF_OLD = 0.65;
  private static final double COPIED_SHARE_OF_BULLETIN = 0.4;

  private static final double VERBATIM_CHANGE = 0.08;
  private static final int VERBATIM_PASSAGE = 5;
  private static final double LITTLE_OF_LONGER = 0.5;
  private static final double LEAD_IS_SHARED = 0.3;
  private static final double HEADLINE_IS_SHARED = 0.5;
  private static final double LITTLE_OF_SHORTER = 0.4;

  private static final double QUOTATION = 0.5;
  private static final double QUOTED_WORDS = 8;

  private Judgement() {}

  /** What two texts share, as far as their words in common tell; null for nothing. */
  static Link.@Nullable Type shared(Comparison comparison) {
    if (comparison.quoted() >= QUOTATION && comparison.ofShorter() < LITTLE_OF_SHORTER) {
      return comparison.ownWords() >= QUOTED_WORDS ? Link.Type.QUOTED : null;
    }
    if (!isCopy(comparison)) {
      return null;
    }
    boolean passage =
        comparison.ofLonger() < LITTLE_OF_LONGER
            && comparison.leadOfLonger() < LEAD_IS_SHARED
            && comparison.headline() < HEADLINE_IS_SHARED;
    return passage || comparison.ofShorter() < LITTLE_OF_SHORTER
        ? Link.Type.PARTIAL
        : Link.Type.EDITED;
  }

  /** Whether what was changed between two copies leaves them the same text. */
  static boolean isVerbatim(Comparison comparison, Edits edits) {
    return !edits.moved()
        && edits.longestPassage() <= VERBATIM_PASSAGE
        && edits.changedWords() <= VERBATIM_CHANGE * comparison.words();
  }

  private static boolean isCopy(Comparison comparison) {
    return (comparison.ownWords() >= COPIED_WORDS && comparison.ownShare() >= asked(comparison))
        || isSame(comparison);
  }

  /** How much of the shorter one must be taken over, set wording not counted. */
  private static double asked(Comparison comparison) {
    if (comparison.apart() >= NEWS_GETS_OLD) {
      return COPIED_SHARE_OF_OLD;
    }
    return isBulletin(comparison) ? COPIED_SHARE_OF_BULLETIN : COPIED_SHARE;
  }

  /** Whether two of different days have mostly set wording in common. */
  private static boolean isBulletin(Comparison comparison) {
    return comparison.setWording() >= BULLETIN && !isSameDay(comparison);
  }

  private static boolean isSameDay(Comparison comparison) {
    return comparison.dated() && comparison.apart() == 0;
  }

  /** Whether so much is common that it is one text, set wording or not. */
  private static boolean isSame(Comparison comparison) {
    double both = Math.min(comparison.ofShorter(), comparison.ofLonger());
    boolean same = both >= SAME && comparison.inRuns() >= SAME_WORDS && !isBulletin(comparison);
    boolean sameDay =
        both >= SAME_DAY && comparison.inRuns() >= COPIED_WORDS && isSameDay(comparison);
    boolean whole =
        comparison.ofShorter() >= WHOLE
            && comparison.inRuns() >= WHOLE_WORDS
            && comparison.setWording() < MOSTLY_SET;
    return comparison.apart() < NEWS_GETS_OLD && (same || sameDay || whole);
  }

  /** Whether both have the same frame, and what matters in its slots is different. */
  static boolean isTemplate(Comparison comparison, Slots slots) {
    double words = comparison.inRuns();
    boolean otherFigures =
        slots.figures() >= 3
            && slots.figures() * 2 >= slots.replaced()
            && slots.figures() / words >= 0.03;
    boolean otherNames =
        slots.repeated() >= 1
            && slots.names() / words >= 0.03
            && comparison.ofShorter() < 0.9
            && comparison.ofLonger() >= 0.5;
    return otherFigures || otherNames;
  }
}
