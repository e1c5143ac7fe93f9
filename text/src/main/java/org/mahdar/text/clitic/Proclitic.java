package org.mahdar.text.clitic;

/**
 * The particles that Arabic writes onto the front of the next word, as bits of a set. At most one
 * of each layer, and in this order: a conjunction, a preposition or the future particle, the
 * article.
 */
public final class Proclitic {

  /** و, «and». */
  public static final int WA = 1;

  /** ف, «so». */
  public static final int FA = 2;

  /** ب, «with, in». */
  public static final int BI = 4;

  /** ل, «for, to». */
  public static final int LI = 8;

  /** ك, «as». */
  public static final int KA = 16;

  /** س, the future. */
  public static final int SA = 32;

  /** ال, the article. */
  public static final int AL = 64;

  private Proclitic() {}

  /** The conjunction that a letter writes; 0 when it writes none. */
  public static int conjunction(char letter) {
    return switch (letter) {
      case 'و' -> WA;
      case 'ف' -> FA;
      default -> 0;
    };
  }

  /** The preposition or future particle that a letter writes; 0 when it writes none. */
  public static int preposition(char letter) {
    return switch (letter) {
      case 'ب' -> BI;
      case 'ل' -> LI;
      case 'ك' -> KA;
      case 'س' -> SA;
      default -> 0;
    };
  }
}
