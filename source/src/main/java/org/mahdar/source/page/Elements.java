package org.mahdar.source.page;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the tags of HTML mean for the visible text. */
final class Elements {

  private static final Set<String> UNSEEN =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "applet",
          "audio",
          "video",
          "canvas",
          "map",
          "select",
          "option",
          "datalist",
          "input",
          "textarea",
          "button",
          "progress",
          "meter",
          "frameset",
          "noframes",
          "link",
          "meta",
          "base",
          "title",
          "amp-ad",
          "amp-analytics",
          "amp-sidebar",
          "amp-iframe");

  private Elements() {}

  /** Neither shown nor read; what lies in it is passed over. */
  static boolean unseen(Element element) {
    return UNSEEN.contains(element.normalName()) || hidden(element);
  }

  private static boolean hidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    return element.hasAttr("hidden")
        || (element.normalName().equals("dialog") && !element.hasAttr("open"))
        || style(element, "display:none")
        || style(element, "visibility:hidden");
  }

  static boolean block(Element element) {
    return element.isBlock() || style(element, "display:block") || style(element, "display:flex");
  }

  /** 1 to 6 for headings, else 0. */
  static int heading(Element element) {
    String name = element.normalName();
    return name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) > '0'
            && name.charAt(1) < '7'
        ? name.charAt(1) - '0'
        : 0;
  }

  private static boolean style(Element element, String declaration) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style");
    return style.length() >= declaration.length()
        && style.length() < 2000
        && style.replace(" ", "").toLowerCase(Locale.ROOT).contains(declaration);
  }
}
