package org.mahdar.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for it that one of two reports is the other through another translation: sentence by
 * sentence the same names, figures and other rare words, in the same order, over most of both. Two
 * newsrooms that report one event share names and figures too, but not the order, and each has
 * sentences of its own.
 *
 * @param likeness 0 to 1: what stems in sentences that stand side by side weigh, of all of both
 * @param order of what the two share anywhere, the part that is shared by sentences side by side;
 *     may exceed 1, because a sentence of the one may stand beside two of the other
 * @param ofA share of the one's sentences, by weight, that have a fair part of their words in the
 *     sentences beside them
 * @param ofB the same of the other
 * @param besideA share of the one's sentences that stand beside any
 * @param besideB the same of the other
 * @param figures share of the numbers of both that both have; 1 where there are none
 * @param lengths the shorter one's weight in parts of the longer one's
 * @param inRuns share of the shorter one's words that stand in runs common to both
 * @param pairs the sentences side by side
 */
record Retranslation(
    double likeness,
    double order,
    double ofA,
    double ofB,
    double besideA,
    double besideB,
    double figures,
    double lengths,
    double inRuns,
    List<SentenceAlignment.Pair> pairs) {

  /** Likeness of sentences that stand side by side beyond doubt. */
  private static final double CLEAR = 0.24;

  /** So many of them are more than a coincidence. */
  private static final int FEWEST = 4;

  /** Whoever shares runs of words may have worked over the same release: more is asked of them. */
  private static final double MORE_PER_RUN = 25;

  /** What a sentence has in those beside it. */
  private static final double FAIR = 0.2;

  private static final double ENOUGH = 0.55;
  private static final double MOST_BESIDE = 0.65;
  private static final double MOST_IN_RUNS = 0.2;
  private static final double FIGURES = 0.55;
  private static final double LENGTHS = 0.77;

  /** Editors of one press release share runs of words; such texts must agree nearly throughout. */
  private static final double CARRIED = 0.45;

  private static final double CARRIED_PER_RUN = 2.5;
  private static final double CARRIED_AT_MOST = 0.7;

  /** Of very long articles nobody asks. */
  private static final int MOST_SENTENCES = 200;

  private static final Retranslation NONE = new Retranslation(0, 0, 0, 0, 0, 0, 0, 0, 0, List.of());

  Retranslation {
    pairs = List.copyOf(pairs);
  }

  /**
   * @param stems has learned both
   */
  static Retranslation of(Alignment alignment, Stems stems) {
    Wording a = alignment.a();
    Wording b = alignment.b();
    if (!asked(a) || !asked(b)) {
      return NONE;
    }
    StemmedPair pair = StemmedPair.of(a, b, stems);
    List<SentenceAlignment.Pair> pairs = SentenceAlignment.of(pair);
    double weightOfA = pair.weightOfA();
    double weightOfB = pair.weightOfB();
    double beside = 0;
    for (SentenceAlignment.Pair sentences : pairs) {
      beside += sentences.shared();
    }
    return new Retranslation(
        share(2 * beside, weightOfA + weightOfB),
        share(beside, pair.shared()),
        Math.min(1, share(SentenceAlignment.carriedOfA(pair, pairs, FAIR), weightOfA)),
        Math.min(1, share(SentenceAlignment.carriedOfB(pair, pairs, FAIR), weightOfB)),
        share(pairs.stream().mapToInt(p -> p.toA() - p.fromA()).sum(), a.sentences()),
        share(pairs.stream().mapToInt(p -> p.toB() - p.fromB()).sum(), b.sentences()),
        Figures.inBoth(a, b, stems),
        share(Math.min(weightOfA, weightOfB), Math.max(weightOfA, weightOfB)),
        share(alignment.inRuns(), Math.min(a.count(), b.count())),
        pairs);
  }

  /**
   * The link between two reports that are no copies of each other, word by word; null when they are
   * no translations of one text either.
   */
  static @Nullable Link link(Alignment alignment, Stems stems) {
    Retranslation found = of(alignment, stems);
    if (!found.holds()) {
      return null;
    }
    Report a = alignment.a().report();
    Report b = alignment.b().report();
    return new Link(
        a,
        b,
        Link.Type.RETRANSLATED,
        found.ofA,
        found.ofB,
        Link.From.NOT_KNOWN,
        a.agency() != null ? a.agency() : b.agency(),
        List.of(),
        found.score());
  }

  private static boolean asked(Wording wording) {
    return wording.sentences() >= FEWEST && wording.sentences() <= MOST_SENTENCES;
  }

  private static double share(double part, double whole) {
    return whole == 0 ? 0 : part / whole;
  }

  /** Whether it is enough. */
  boolean holds() {
    return pairs.stream().filter(pair -> pair.likeness() >= CLEAR).count()
            >= FEWEST + MORE_PER_RUN * inRuns
        && Math.min(besideA, besideB) >= MOST_BESIDE
        && inRuns <= MOST_IN_RUNS
        && figures >= FIGURES
        && lengths >= LENGTHS
        && carried() >= Math.min(CARRIED_AT_MOST, CARRIED + CARRIED_PER_RUN * inRuns)
        && score() >= ENOUGH;
  }

  /** 0 to 1: how sure it is. */
  double score() {
    double alike = Math.min(1, likeness / 0.4);
    double throughout = Math.min(1, carried() / 0.9);
    double inOrder = Math.clamp((order - 0.5) / 0.5, 0, 1);
    return Math.min(0.99, 0.35 * alike + 0.35 * throughout + 0.3 * inOrder);
  }

  private double carried() {
    return Math.min(ofA, ofB);
  }
}
