package org.mahdar.chain;

/**
 * How far the words of one report stand in another.
 *
 * @param words of both together
 * @param inRuns words of common runs
 * @param ofShorter share of the shorter one's words that stand in common runs
 * @param ofLonger the same of the longer one
 * @param setWording share of what is common that is set wording, 0 to 1
 * @param leadOfLonger share of the longer one's first words that the shorter one has
 * @param quoted share of what is common that stands within quotation marks in both
 * @param headline share of the shorter headline's words that the longer one has
 * @param dated whether it is known of both about which day they came out
 * @param apart days between the two; 0 when one is not dated
 */
record Comparison(
    int words,
    int inRuns,
    double ofShorter,
    double ofLonger,
    double setWording,
    double leadOfLonger,
    double quoted,
    double headline,
    boolean dated,
    int apart) {

  /** Words of a lead. */
  private static final int LEAD = 30;

  static Comparison of(Alignment alignment, double setWording, int dayOfA, int dayOfB) {
    Wording a = alignment.a();
    Wording b = alignment.b();
    boolean aIsShorter = a.count() <= b.count();
    int shorter = Math.min(a.count(), b.count());
    int longer = Math.max(a.count(), b.count());
    return new Comparison(
        shorter + longer,
        alignment.inRuns(),
        share(alignment.inRuns(), shorter),
        share(alignment.inRuns(), longer),
        setWording,
        lead(alignment, !aIsShorter),
        quoted(alignment),
        Titles.likeness(a.report().title(), b.report().title()),
        dayOfA != GramIndex.NO_DAY && dayOfB != GramIndex.NO_DAY,
        Neighbours.apart(dayOfA, dayOfB));
  }

  /** Words of common runs that are no set wording. */
  double ownWords() {
    return inRuns * (1 - setWording);
  }

  /** Their share of the shorter one's words. */
  double ownShare() {
    return ofShorter * (1 - setWording);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double lead(Alignment alignment, boolean ofA) {
    int words = Math.min(LEAD, (ofA ? alignment.a() : alignment.b()).count());
    int carried = 0;
    for (int i = 0; i < words; i++) {
      if ((ofA ? alignment.partnerOfA(i) : alignment.partnerOfB(i)) >= 0) {
        carried++;
      }
    }
    return share(carried, words);
  }

  private static double quoted(Alignment alignment) {
    int quoted = 0;
    for (Alignment.Block block : alignment.blocks()) {
      for (int k = 0; k < block.length(); k++) {
        if (alignment.a().quoted(block.a() + k) && alignment.b().quoted(block.b() + k)) {
          quoted++;
        }
      }
    }
    return share(quoted, alignment.inRuns());
  }
}
