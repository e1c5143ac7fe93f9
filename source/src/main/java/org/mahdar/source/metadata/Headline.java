package org.mahdar.source.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;

/** Where a page's headline stands, and what stands near it: dates and names belong there. */
final class Headline {

  private static final int LINES_BEFORE = 4;
  private static final int LINES_AFTER = 12;
  private static final int PARAGRAPH = 200;
  private static final int LEVELS = 4;
  private static final int DEEPEST = 200;
  private static final Set<String> APART_TAGS =
      Set.of("nav", "footer", "aside", "form", "blockquote");
  private static final List<String> APART =
      List.of(
          "comment",
          "related",
          "sidebar",
          "footer",
          "nav",
          "menu",
          "popular",
          "latest",
          "most",
          "recommend",
          "ticker",
          "breaking",
          "other",
          "more",
          "next",
          "prev");
  private static final List<String> TOP =
      List.of("header", "top", "masthead", "clock", "today", "site-", "main-header");

  private final List<PageLines.Line> lines;
  private final int at;
  private final Set<Element> around = Collections.newSetFromMap(new IdentityHashMap<>());

  private Headline(List<PageLines.Line> lines, int at) {
    this.lines = lines;
    this.at = at;
    Element element = at < 0 ? null : lines.get(at).element();
    for (int i = 0; element != null && i < DEEPEST; i++) {
      around.add(element);
      element = element.parent();
    }
  }

  /**
   * Looks for the line that is one of the titles, headings first.
   *
   * @param titles what the page is called, the most trusted first
   */
  static Headline of(Document document, List<String> titles) {
    List<PageLines.Line> lines = PageLines.of(document);
    List<String> wanted = titles.stream().map(Headline::words).toList();
    int best = -1;
    int rank = 4;
    for (int i = 0; i < lines.size(); i++) {
      if (wanted.contains(words(lines.get(i).text()))) {
        int found = rank(lines.get(i).element());
        if (found < rank) {
          best = i;
          rank = found;
        }
      }
    }
    return new Headline(lines, best);
  }

  static String words(String text) {
    StringBuilder words = new StringBuilder();
    String folded = Folding.of(text);
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        words.append(c);
      }
    }
    return words.toString();
  }

  private static int rank(Element element) {
    Element each = element;
    for (int i = 0; i < 3 && each != null; i++, each = each.parent()) {
      String tag = each.normalName();
      if (tag.equals("h1")) {
        return 0;
      }
      if (tag.equals("h2") || tag.equals("h3") || names(each).contains("title")) {
        return 1;
      }
      if (tag.equals("a") || tag.equals("li") || tag.equals("option")) {
        return 3;
      }
    }
    return 2;
  }

  boolean isFound() {
    return at >= 0;
  }

  boolean contains(Element element) {
    return around.contains(element);
  }

  /** The lines behind the headline up to the first paragraph, then those just before it. */
  List<PageLines.Line> near() {
    List<PageLines.Line> near = new ArrayList<>();
    for (int i = at + 1; at >= 0 && i < Math.min(lines.size(), at + 1 + LINES_AFTER); i++) {
      if (lines.get(i).text().length() > PARAGRAPH) {
        break;
      }
      if (!isApart(lines.get(i).element())) {
        near.add(lines.get(i));
      }
    }
    for (int i = at - 1; i >= Math.max(0, at - LINES_BEFORE); i--) {
      Element element = lines.get(i).element();
      if (!isApart(element) && !isTop(element) && levels(element) <= LEVELS) {
        near.add(lines.get(i));
      }
    }
    return near;
  }

  /** The lines above the headline that {@link #near} leaves out. */
  List<PageLines.Line> above() {
    List<PageLines.Line> above = new ArrayList<>(lines.subList(0, Math.max(at, 0)));
    above.removeAll(near());
    return above;
  }

  /** Whether an element stands in a part of the page that the headline does not head. */
  boolean isApart(Element element) {
    return stands(element, APART_TAGS, APART, "[^a-z]+");
  }

  /** Whether an element stands in the head of the page and not of the article. */
  boolean isTop(Element element) {
    return stands(element, Set.of("header"), TOP, " ");
  }

  private boolean stands(Element element, Set<String> tags, List<String> starts, String split) {
    Element each = element;
    for (int i = 0; i < DEEPEST && each != null && !around.contains(each); i++) {
      if (each.normalName().equals("body")) {
        return false;
      }
      if (isFoot(each) && each.closest("article, .post, .hentry") != null) {
        // What stands at the foot of a post is the post's.
        each = each.parent();
        continue;
      }
      if (tags.contains(each.normalName()) || startsWithOne(names(each), starts, split)) {
        return true;
      }
      each = each.parent();
    }
    return false;
  }

  private static boolean isFoot(Element element) {
    return element.normalName().equals("footer") || names(element).contains("footer");
  }

  private static boolean startsWithOne(String names, List<String> starts, String split) {
    for (String name : names.split(split, -1)) {
      for (String start : starts) {
        if (name.startsWith(start)) {
          return true;
        }
      }
    }
    return false;
  }

  static String names(Element element) {
    String names = element.className() + " " + element.id();
    return names.length() > 300 ? "" : names.toLowerCase(Locale.ROOT);
  }

  /** How far up from the headline the element is that holds both. */
  private int levels(Element element) {
    Element each = element;
    while (each != null && !around.contains(each)) {
      each = each.parent();
    }
    int levels = lines.get(at).element().parents().size();
    return each == null ? levels : levels - each.parents().size();
  }

  /** The element that holds the article: the smallest that is called so; null if none is. */
  @Nullable Element container() {
    Element each = at < 0 ? null : lines.get(at).element().parent();
    for (int i = 0; each != null && i < DEEPEST && !each.normalName().equals("body"); i++) {
      boolean named =
          each.normalName().equals("article")
              || each.normalName().equals("main")
              || each.attr("itemtype").endsWith("Article");
      if (named) {
        return each;
      }
      each = each.parent();
    }
    return null;
  }
}
