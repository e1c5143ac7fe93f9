package org.mahdar.source.page;

import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The article as Mozilla's reader view would show it: a second opinion. */
final class Readable {

  private static final int MOST_BLOCKS = 4_000;
  private static final int DEEPEST = 150;
  private static final int LONGEST = 2_000_000;

  private Readable() {}

  /** Its text; empty where it finds none, and for pages on which it would take too long. */
  static String of(Document document, Layout layout) {
    if (layout.blocks().size() > MOST_BLOCKS
        || layout.text().length() > LONGEST
        || layout.deepest() > DEEPEST) {
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
}
