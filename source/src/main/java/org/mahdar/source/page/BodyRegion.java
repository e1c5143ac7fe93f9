package org.mahdar.source.page;

/** Chooses the region that holds the article. */
final class BodyRegion {

  private static final double NAMED = 1.25;
  private static final double ARTICLE_TAG = 1.1;

  /** An article begins under its headline: what is passed over there counts so many times. */
  private static final int SKIPPED = 1;

  private final Layout layout;
  private final Furniture furniture;

  /** The weight of the prose before each block, from the headline on. */
  private final int[] before;

  private BodyRegion(Layout layout, Furniture furniture, int headline) {
    this.layout = layout;
    this.furniture = furniture;
    before = new int[layout.blocks().size() + 1];
    for (int i = 0; i < layout.blocks().size(); i++) {
      before[i + 1] =
          before[i] + (headline >= 0 && i > headline ? weight(layout.blocks().get(i)) : 0);
    }
  }

  /**
   * The region with the best balance of two shares: how much of the page's prose it holds, and how
   * much of what it holds is prose. Purity counts more, since what lies beside prose can be found
   * again, and an article's own region is nearly pure.
   *
   * @param headline the headline's block, or -1
   */
  static Region of(Layout layout, Furniture furniture, int headline) {
    BodyRegion search = new BodyRegion(layout, furniture, headline);
    search.sum();
    return search.best();
  }

  private void sum() {
    for (Region region : layout.regions()) {
      region.ink = 0;
      region.prose = 0;
    }
    for (Block block : layout.blocks()) {
      if (furniture.reason(block.region()) == null) {
        block.region().ink += block.ink();
        block.region().prose += block.weight();
      }
    }
    for (Region region : layout.regions().reversed()) {
      if (region.parent != null) {
        region.parent.ink += region.ink;
        region.parent.prose += region.prose;
      }
    }
  }

  private Region best() {
    Region best = layout.page();
    double most = 0;
    for (Region region : layout.regions()) {
      // A paragraph is a part of an article, never the region that holds it.
      boolean part = region.element.normalName().equals("p") && region.parent != null;
      double score = part ? 0 : score(region);
      if (score > 0 && score >= most) {
        most = score;
        best = region;
      }
    }
    return best;
  }

  private double score(Region region) {
    if (region.prose == 0) {
      return 0;
    }
    int total = layout.page().prose + SKIPPED * before[region.first];
    double purity = (double) region.prose / region.ink;
    double share = (double) region.prose / total;
    double balance = 1.25 * purity * share / (0.25 * purity + share);
    if (region.cue != null && region.cue.body()) {
      return balance * NAMED;
    }
    return region.element.normalName().equals("article") ? balance * ARTICLE_TAG : balance;
  }

  private int weight(Block block) {
    return furniture.reason(block.region()) == null ? block.weight() : 0;
  }
}
