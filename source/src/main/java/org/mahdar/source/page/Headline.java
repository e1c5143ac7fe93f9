package org.mahdar.source.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/** Finds the line that is the article's headline. */
final class Headline {

  private static final int LONGEST = 400;
  private static final int MOST_STATED = 12;

  private final Layout layout;
  private final Set<String> exact = new HashSet<>();
  private final List<String> longer = new ArrayList<>();

  private Headline(Layout layout) {
    this.layout = layout;
  }

  /** The index of the headline's block, or -1. */
  static int of(Layout layout, Document document, List<JsonNode> objects) {
    Headline search = new Headline(layout);
    for (String meta : List.of("og:title", "twitter:title", "dc.title", "title")) {
      for (Element each : document.select("meta[property=" + meta + "],meta[name=" + meta + "]")) {
        search.stated(each.attr("content"), true);
      }
    }
    for (JsonNode object : objects) {
      search.stated(object.path("headline").asString(""), true);
    }
    search.stated(document.title(), false);
    return search.best();
  }

  private void stated(String title, boolean own) {
    if (title.isBlank() || title.length() > LONGEST || longer.size() > MOST_STATED) {
      return;
    }
    String folded = Folded.line(title);
    if (folded.isEmpty()) {
      return;
    }
    longer.add(folded);
    if (own) {
      exact.add(folded);
    }
  }

  private int best() {
    int best = -1;
    double most = 0;
    for (int i = 0; i < layout.blocks().size(); i++) {
      Block block = layout.blocks().get(i);
      if (block.ink() == 0
          || block.end() - block.start() > LONGEST
          || (block.heading() == 0 && longer.isEmpty())) {
        continue;
      }
      double score = score(block);
      if (score > most) {
        most = score;
        best = i;
      }
    }
    return best;
  }

  private double score(Block block) {
    double tag =
        block.heading() == 0 ? 0 : block.heading() == 1 ? 0.6 : 0.3 - block.heading() * 0.02;
    boolean furniture = furniture(block.region());
    double link = block.linkShare() > 0.5 ? 0.3 : 0;
    double same = same(Folded.line(layout.text(block)));
    double score =
        same + (same > 0 || block.heading() == 1 ? tag : 0) - link - (furniture ? 0.4 : 0);
    return score < 0.5 ? 0 : score;
  }

  private double same(String line) {
    if (exact.contains(line)) {
      return 1;
    }
    double best = 0;
    for (String title : longer) {
      if (line.length() >= 8 && title.contains(line)) {
        best = Math.max(best, 0.9 * line.length() / title.length());
      } else if (title.length() >= 12 && line.contains(title)) {
        best = Math.max(best, 0.9 * title.length() / line.length());
      }
    }
    return best < 0.4 ? 0 : best;
  }

  private static boolean furniture(Region region) {
    for (Region up = region; up != null; up = up.parent) {
      if (up.cue != null && up.cue.furniture() && up.cue.strong()) {
        return true;
      }
    }
    return false;
  }
}
