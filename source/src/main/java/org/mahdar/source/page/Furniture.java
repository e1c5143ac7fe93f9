package org.mahdar.source.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which regions are not the article, by what their markup says. A region that holds too much of the
 * page is not believed: builders name wrappers after what lies beside the article too.
 */
final class Furniture {

  private static final double STRONG_SHARE = 0.6;
  private static final double WEAK_SHARE = 0.3;
  private static final double COMMENTS_SHARE = 0.9;
  private static final double BODY_SHARE = 0.33;

  private final Map<Region, @Nullable String> reasons = new HashMap<>();
  private final Map<Region, Integer> bodies = new HashMap<>();
  private final Layout layout;
  private final int headline;
  private final int total;
  private final Set<Region> stories;

  Furniture(Layout layout, int headline) {
    this.layout = layout;
    this.headline = headline;
    for (Region region : layout.regions()) {
      region.prose = 0;
    }
    for (Block block : layout.blocks()) {
      block.region().prose += block.weight();
    }
    for (Region region : layout.regions().reversed()) {
      if (region.cue != null && region.cue.body()) {
        bodies.merge(region, region.prose, Math::max);
      }
      if (region.parent != null) {
        region.parent.prose += region.prose;
        Integer most = bodies.get(region);
        if (most != null) {
          bodies.merge(region.parent, most, Math::max);
        }
      }
    }
    stories = OtherStories.of(layout, headline);
    total = Math.max(1, layout.page().prose);
    for (Region region : layout.regions()) {
      String up = region.parent == null ? null : reasons.get(region.parent);
      reasons.put(region, up != null ? up : own(region));
    }
  }

  /** Why the region is not the article; null when nothing says so. */
  @Nullable String reason(Region region) {
    return reasons.get(region);
  }

  private @Nullable String own(Region region) {
    if (stories.contains(region)) {
      return "other_story";
    }
    Cue cue = region.cue;
    if (cue == null || !cue.furniture()) {
      return null;
    }
    double share = (double) region.prose / total;
    double most =
        cue.reason().equals("comments") ? COMMENTS_SHARE : cue.strong() ? STRONG_SHARE : WEAK_SHARE;
    if (share > most) {
      return null;
    }
    if (holdsHeadline(region) || (double) bodies.getOrDefault(region, 0) / total > BODY_SHARE) {
      return null;
    }
    return cue.reason();
  }

  private boolean holdsHeadline(Region region) {
    return headline >= 0 && region.holds(layout.blocks().get(headline).region());
  }
}
