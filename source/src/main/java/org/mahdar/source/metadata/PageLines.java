package org.mahdar.source.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** A page's visible lines with the elements that they stand in, to look around a headline. */
final class PageLines implements NodeVisitor {

  private static final int MOST = 4000;
  private static final int LONGEST = 2000;
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "iframe", "svg", "select", "textarea");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private @Nullable Element first;
  private int unseen;

  /**
   * One line.
   *
   * @param element the innermost element of its first words
   * @param text its words; {@link DateLine#BOUNDARY} where elements meet
   */
  record Line(Element element, String text) {}

  private PageLines() {}

  /** At most some thousand lines; of a longer line its start. */
  static List<Line> of(Document document) {
    PageLines lines = new PageLines();
    NodeTraversor.traverse(lines, document.body());
    lines.end();
    return lines.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      if (UNSEEN.contains(element.normalName())) {
        unseen++;
      }
      boundary(element);
    } else if (node instanceof TextNode words && unseen == 0 && text.length() < LONGEST) {
      String value = words.getWholeText();
      if (first == null && !value.isBlank()) {
        first = words.parent();
      }
      text.append(value, 0, Math.min(value.length(), LONGEST));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      boundary(element);
      if (UNSEEN.contains(element.normalName())) {
        unseen--;
      }
    }
  }

  private void boundary(Element element) {
    if (element.isBlock() || element.normalName().equals("br")) {
      end();
    } else if (!text.isEmpty()) {
      text.append(DateLine.BOUNDARY);
    }
  }

  private void end() {
    if (first != null && lines.size() < MOST) {
      lines.add(new Line(first, text.toString().strip()));
    }
    text.setLength(0);
    first = null;
  }
}
