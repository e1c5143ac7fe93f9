package org.mahdar.source.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/**
 * The visible text of a page in document order, cut into blocks, and the regions they lie in.
 *
 * @param text blocks joined by line feeds
 * @param regions every region, a parent before what it holds; the first is the page
 */
record Layout(String text, List<Block> blocks, List<Region> regions) {

  static Layout of(Document document, Cues cues) {
    Element body = document.body();
    Walk walk = new Walk(cues, body);
    NodeTraversor.filter(walk, body);
    walk.lines.end();
    walk.sum();
    return new Layout(walk.lines.text.toString(), walk.lines.blocks, walk.regions);
  }

  String text(Block block) {
    return text.substring(block.start(), block.end());
  }

  Region page() {
    return regions.getFirst();
  }

  /** Keeps no call per level: pages nest deeper than a stack. */
  private static final class Walk implements NodeFilter {

    private final Cues cues;
    private final LineWriter lines = new LineWriter();
    private final List<Region> regions = new ArrayList<>();
    private Region here;
    private int headingLevel;
    private int items;
    private int links;
    private int pre;

    private Walk(Cues cues, Element body) {
      this.cues = cues;
      here = new Region(null, body, 0, 0);
      regions.add(here);
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode run) {
        text(run.getWholeText());
      } else if (node instanceof Element element && depth > 0) {
        if (Elements.unseen(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        open(element, depth);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        close(element, depth);
      }
      return FilterResult.CONTINUE;
    }

    private void text(String run) {
      if (pre == 0) {
        lines.add(run, here, headingLevel, items > 0, links > 0);
        return;
      }
      for (String each : run.split("\n", -1)) {
        lines.add(each, here, headingLevel, items > 0, links > 0);
        lines.end();
      }
    }

    private void open(Element element, int level) {
      String name = element.normalName();
      switch (name) {
        case "br" -> {
          if (headingLevel > 0 || links > 0) {
            lines.space();
          } else {
            lines.end();
          }
          return;
        }
        case "a" -> {
          if (element.hasAttr("href")) {
            links++;
            lines.link();
          }
        }
        case "td", "th" -> lines.cell();
        case "li", "dd", "dt", "table" -> items++;
        case "pre" -> pre++;
        default -> {}
      }
      boolean cell = name.equals("td") || name.equals("th");
      boolean block = !cell && Elements.block(element);
      if (block) {
        lines.end();
        headingLevel = Math.max(headingLevel, Elements.heading(element));
      }
      Cue cue = cues.of(element);
      if (block || cell || cue != null) {
        here = new Region(here, element, level, lines.blocks.size());
        here.cue = cue;
        regions.add(here);
      }
    }

    private void close(Element element, int level) {
      switch (element.normalName()) {
        case "a" -> {
          if (element.hasAttr("href")) {
            links--;
          }
        }
        case "td", "th" -> lines.cell();
        case "li", "dd", "dt", "table" -> items--;
        case "pre" -> pre--;
        default -> {}
      }
      if (here.level != level) {
        return;
      }
      String name = element.normalName();
      if (!name.equals("td") && !name.equals("th") && Elements.block(element)) {
        lines.end();
        if (Elements.heading(element) > 0) {
          headingLevel = 0;
        }
      }
      here.last = lines.blocks.size();
      if (here.parent != null) {
        here = here.parent;
      }
    }

    /** Carries ink up, each region once: children stand behind their parents. */
    private void sum() {
      regions.getFirst().last = lines.blocks.size();
      for (Block block : lines.blocks) {
        block.region().ink += block.ink();
        block.region().linkInk += block.linkInk();
      }
      for (Region region : regions.reversed()) {
        if (region.parent != null) {
          region.parent.ink += region.ink;
          region.parent.linkInk += region.linkInk;
        }
      }
    }
  }
}
