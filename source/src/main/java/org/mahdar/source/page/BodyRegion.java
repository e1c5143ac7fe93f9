package org.mahdar.source.page;

/** Chooses the region that holds the article. */
final class BodyRegion {

  private static final double NAMED = 1.25;
  private static final double ARTICLE_TAG = 1.1;

  private BodyRegion() {}

  /**
   * The region with the best balance of two shares: how much of the page's prose it holds, and how
   * much of what it holds is prose. Purity counts more, since what lies beside prose can be found
   * again, and an article's own region is nearly pure.
   */
  static Region of(Layout layout, Furniture furniture) {
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
    Region best = layout.page();
    double most = 0;
    for (Region region : layout.regions()) {
      double score = score(region, layout.page().prose);
      if (score > 0 && score >= most) {
        most = score;
        best = region;
      }
    }
    return best;
  }

  private static double score(Region region, int total) {
    if (region.prose == 0 || total == 0) {
      return 0;
    }
    double purity = (double) region.prose / region.ink;
    double share = (double) region.prose / total;
    double balance = 1.25 * purity * share / (0.25 * purity + share);
    if (region.cue != null && region.cue.body()) {
      return balance * NAMED;
    }
    return region.element.normalName().equals("article") ? balance * ARTICLE_TAG : balance;
  }
}
