package org.mahdar.source.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Finds rows of other stories: three or more elements alike beside each other, each with a link of
 * its own and some sentences. Where the headline stands in one of them or nothing else reads as an
 * article, they are the article: a live blog, or a page of short reports.
 */
final class OtherStories {

  private static final int ROW = 3;
  private static final int LONGEST_CLASSES = 500;
  private static final int LINK = 20;
  private static final int ARTICLE = 150;

  private OtherStories() {}

  /** The regions of such rows. */
  static Set<Region> of(Layout layout, int headline) {
    Map<Region, Map<String, List<Region>>> alike = new HashMap<>();
    int[] prose = new int[layout.blocks().size() + 1];
    boolean[] linked = new boolean[layout.blocks().size()];
    for (int i = 0; i < linked.length; i++) {
      Block block = layout.blocks().get(i);
      prose[i + 1] = prose[i] + (i > headline ? block.weight() : 0);
      linked[i] = block.linkShare() > 0.8 && block.ink() >= LINK;
    }
    int[] links = new int[linked.length + 1];
    for (int i = 0; i < linked.length; i++) {
      links[i + 1] = links[i] + (linked[i] ? 1 : 0);
    }
    for (Region region : layout.regions()) {
      if (region.parent != null
          && prose[region.last] > prose[region.first]
          && (links[region.last] > links[region.first] || article(region.element))) {
        alike
            .computeIfAbsent(region.parent, parent -> new HashMap<>())
            .computeIfAbsent(signature(region.element), name -> new ArrayList<>())
            .add(region);
      }
    }
    Set<Region> stories = new HashSet<>();
    for (Map<String, List<Region>> kinds : alike.values()) {
      for (List<Region> row : kinds.values()) {
        Region first = row.getFirst();
        boolean around = row.getLast().last > headline && first.first <= headline;
        if (row.size() >= ROW && !around && prose[first.first] >= ARTICLE) {
          stories.addAll(row);
        }
      }
    }
    return stories;
  }

  private static String signature(Element element) {
    String name = element.normalName();
    return article(element) || name.equals("li") ? name : name + ' ' + classes(element);
  }

  private static String classes(Element element) {
    String classes = element.attr("class");
    return classes.length() > LONGEST_CLASSES ? "" : classes;
  }

  private static boolean article(Element element) {
    return element.normalName().equals("article");
  }
}
