package org.mahdar.source.page;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import org.jspecify.annotations.Nullable;

/** The article as Mozilla's reader view would show it: a second opinion. */
final class ReaderView {

  private static final int MOST_NODES = 20_000;
  private static final int DEEPEST = 200;
  private static final int LONGEST = 1_000_000;

  private ReaderView() {}

  /** Its text; empty where it finds none, and for pages on which it would take too long. */
  static String of(Document document, Layout layout) {
    if (layout.text().length() > LONGEST || !small(document)) {
      return "";
    }
    try {
      Element content = new Readability4J("", document.clone()).parse().getArticleContent();
      return content == null ? "" : content.text();
    } catch (RuntimeException failed) {
      // It has no answer for some pages; the others vote without it.
      return "";
    }
  }

  private static boolean small(Document document) {
    Count count = new Count();
    return NodeTraversor.filter(count, document) != NodeFilter.FilterResult.STOP;
  }

  /** Stops at the node or level that is one too many. */
  private static final class Count implements NodeFilter {

    private int nodes;

    @Override
    public FilterResult head(Node node, int depth) {
      return ++nodes > MOST_NODES || depth > DEEPEST ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
      return FilterResult.CONTINUE;
    }
  }
}
