package org.mahdar.reading.layout;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.Tokens;

/** Recognises lines that belong to the page, by the words they consist of or start with. */
final class Furniture {

  private static final int MENU_WORDS = 40;
  private static final String SEPARATORS = "|/›»>\\•·";
  private static final String STARS = "*-–—•■#";

  private final Words words;

  Furniture(Words words) {
    this.words = words;
  }

  /** The reason why a line anywhere on a page is furniture, or null. */
  @Nullable String anywhere(Page page, Line line) {
    String reason = covered(page, line, words.line, words.line);
    return reason != null ? reason : start(page, line);
  }

  /** The reason why a line before the article is furniture, or null. */
  @Nullable String atHead(Page page, Line line) {
    String reason = covered(page, line, words.head, words.line);
    if (reason == null) {
      reason = start(page, line);
    }
    if (reason == null) {
      Edge opens = first(page, line, words.tail);
      reason = opens != null && isAll(page, line, opens.to()) ? Words.reason(opens) : null;
    }
    return reason == null && isMenu(page, line) ? "navigation" : reason;
  }

  /** The edge that makes a line the start of what follows the article, or null. */
  @Nullable Edge tail(Page page, Line line) {
    Edge edge = first(page, line, words.tail);
    if (edge == null || line.endsWithStop(page.tokens())) {
      return null;
    }
    String more = Words.attribute(edge, "more");
    return isAll(page, line, edge.to() + (more == null ? 0 : Integer.parseInt(more))) ? edge : null;
  }

  /** Whether nothing but marks and numbers stands behind {@code end}. */
  private static boolean isAll(Page page, Line line, int end) {
    for (int i = end; i < line.to(); i++) {
      if (Words.isWord(page, i)) {
        return false;
      }
    }
    return true;
  }

  /** The reason of the first phrase when phrases with one of two tags cover the line, or null. */
  private static @Nullable String covered(Page page, Line line, int tag, int other) {
    String reason = null;
    int i = line.from();
    while (i < line.to()) {
      Edge edge = Words.bare(page, i, tag);
      Edge second = Words.bare(page, i, other);
      if (edge == null || (second != null && second.to() > edge.to())) {
        edge = second;
      }
      if (edge != null) {
        reason = reason == null ? Words.reason(edge) : reason;
        i = edge.to();
      } else if (Words.isWord(page, i)) {
        return null;
      } else {
        i++;
      }
    }
    return reason;
  }

  private static @Nullable Edge first(Page page, Line line, int tag) {
    int i = line.from();
    Edge edge = Words.bare(page, i, tag);
    while (edge == null && i + 1 < line.to() && page.tokens().kind(i) == Tokens.Kind.MARK) {
      edge = Words.bare(page, ++i, tag);
    }
    return edge;
  }

  private @Nullable String start(Page page, Line line) {
    Edge edge = first(page, line, words.start);
    if (edge == null) {
      return null;
    }
    for (Edge way : page.edges(edge.from(), words.start)) {
      if (way.proclitics() == 0 && starts(page, line, way)) {
        return Words.reason(way);
      }
    }
    return null;
  }

  /** The conditions that the row of a phrase sets. */
  private static boolean starts(Page page, Line line, Edge edge) {
    Tokens tokens = page.tokens();
    String most = Words.attribute(edge, "most");
    if (most != null && line.length() > Integer.parseInt(most)) {
      return false;
    }
    if (Words.attribute(edge, "stop") == null && line.endsWithStop(tokens)) {
      return false;
    }
    if (Words.attribute(edge, "colon") != null
        && !(edge.to() < line.to() && tokens.is(edge.to(), ':'))) {
      return false;
    }
    if (Words.attribute(edge, "dated") != null && !line.holdsNumber(tokens)) {
      return false;
    }
    return Words.attribute(edge, "starred") == null
        || (tokens.kind(line.from()) == Tokens.Kind.MARK
            && STARS.indexOf(tokens.mark(line.from())) >= 0);
  }

  /** A path through the site, or a menu on one line: mostly names of sections, and separators. */
  private boolean isMenu(Page page, Line line) {
    Tokens tokens = page.tokens();
    if (line.length() > MENU_WORDS || line.endsWithStop(tokens)) {
      return false;
    }
    if (first(page, line, words.breadcrumb) != null && line.holds(tokens, SEPARATORS + "-–—")) {
      return true;
    }
    int known = 0;
    int all = 0;
    int i = line.from();
    while (i < line.to()) {
      Edge edge = Words.bare(page, i, words.head);
      int next = edge == null ? i + 1 : edge.to();
      known += edge == null ? 0 : next - i;
      all += Words.isWord(page, i) ? next - i : 0;
      i = next;
    }
    return known > 1 && known * 2 > all && line.holds(tokens, SEPARATORS);
  }
}
