package org.mahdar.chain;

/**
 * How far the words of one report stand in another.
 *
 * @param shorter words of the shorter one
 * @param inRuns words of common runs
 * @param ofShorter share of the shorter one's words that stand in common runs
 * @param ofLonger the same of the longer one
 * @param setWording share of what is common that is set wording, 0 to 1
 * @param leadOfLonger share of the longer one's first words that the shorter one has
 * @param changed share of the words of both that say something and have no partner
 * @param moved whether runs stand in another order
 */
record Comparison(
    int shorter,
    int inRuns,
    double ofShorter,
    double ofLonger,
    double setWording,
    double leadOfLonger,
    double changed,
    boolean moved) {

  /** Words of a lead. */
  private static final int LEAD = 30;

  static Comparison of(Alignment alignment, double setWording) {
    Wording a = alignment.a();
    Wording b = alignment.b();
    boolean aIsShorter = a.count() <= b.count();
    int shorter = Math.min(a.count(), b.count());
    int longer = Math.max(a.count(), b.count());
    return new Comparison(
        shorter,
        alignment.inRuns(),
        share(alignment.inRuns(), shorter),
        share(alignment.inRuns(), longer),
        setWording,
        lead(alignment, !aIsShorter),
        changed(alignment),
        moved(alignment));
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

  private static double changed(Alignment alignment) {
    int changed = 0;
    for (int i = 0; i < alignment.a().count(); i++) {
      if (alignment.partnerOfA(i) < 0 && says(alignment.a().kind(i))) {
        changed++;
      }
    }
    for (int i = 0; i < alignment.b().count(); i++) {
      if (alignment.partnerOfB(i) < 0 && says(alignment.b().kind(i))) {
        changed++;
      }
    }
    return share(changed, alignment.a().count() + alignment.b().count());
  }

  private static boolean says(WordKind kind) {
    return kind == WordKind.CONTENT || kind == WordKind.NUMBER;
  }

  private static boolean moved(Alignment alignment) {
    int behind = 0;
    for (Alignment.Block block : alignment.blocks()) {
      if (block.b() < behind) {
        return true;
      }
      behind = block.endOfB();
    }
    return false;
  }
}
