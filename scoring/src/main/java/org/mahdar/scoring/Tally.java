package org.mahdar.scoring;

/**
 * What was found rightly, found wrongly and missed.
 *
 * @param tp annotated and found
 * @param fp found, not annotated
 * @param fn annotated, not found
 */
public record Tally(int tp, int fp, int fn) {

  public static final Tally NONE = new Tally(0, 0, 0);

  public Tally {
    if (tp < 0 || fp < 0 || fn < 0) {
      throw new IllegalArgumentException("no such tally: " + tp + ", " + fp + ", " + fn);
    }
  }

  public Tally plus(Tally other) {
    return new Tally(tp + other.tp, fp + other.fp, fn + other.fn);
  }

  /** Share of the found that is right; 0 when nothing was found. */
  public double precision() {
    return share(tp, tp + fp);
  }

  /** Share of the annotated that was found; 0 when nothing was annotated. */
  public double recall() {
    return share(tp, tp + fn);
  }

  /** The harmonic mean of both. */
  public double f1() {
    double p = precision();
    double r = recall();
    return p + r == 0 ? 0 : 2 * p * r / (p + r);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
