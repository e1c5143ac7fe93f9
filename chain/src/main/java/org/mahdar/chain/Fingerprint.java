package org.mahdar.chain;

import java.util.List;
import java.util.stream.LongStream;

/**
 * What a report is compared by: its words as numbers, and the runs of words that it is found by. A
 * pure function of report and vocabulary, so that any thread or machine can make it. Immutable.
 */
public final class Fingerprint {

  private final Wording wording;
  private final long[] grams;

  private Fingerprint(Wording wording, long[] grams) {
    this.wording = wording;
    this.grams = grams;
  }

  public static Fingerprint of(Report report, Vocabulary vocabulary) {
    Wording wording = Wording.of(report, vocabulary);
    return new Fingerprint(wording, Grams.of(wording));
  }

  public Report report() {
    return wording.report();
  }

  /** The numbers of the runs of words that it is found by, ascending. */
  public List<Long> runs() {
    return LongStream.of(grams).boxed().toList();
  }

  Wording wording() {
    return wording;
  }

  long[] grams() {
    return grams;
  }

  /** The day that it is near to, in days since 1970; {@link GramIndex#NO_DAY} if not known. */
  int day() {
    var near = report().time().near();
    return near == null ? GramIndex.NO_DAY : (int) near.toEpochDay();
  }
}
