package org.mahdar.desk.markup;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML in the making. Words and attribute values are escaped here and nowhere else; tag and
 * attribute names are the page's own. Not thread-safe.
 */
public final class Markup {

  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** Opens an element; {@code attributes} are name, value, name, value. */
  public Markup open(String tag, String... attributes) {
    empty(tag, attributes);
    open.push(tag);
    return this;
  }

  /** An element without an end tag. */
  public Markup empty(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  /** Closes the element opened last. */
  public Markup close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  public Markup text(String words) {
    escape(words);
    return this;
  }

  public Markup element(String tag, String className, String words) {
    return open(tag, "class", className).text(words).close();
  }

  /** A name or number whose direction is its own, whatever stands around it or in it. */
  public Markup name(String words) {
    return open("bdi").text(Turns.without(words)).close();
  }

  /** Both languages; the style shows one of them. */
  public Markup label(Label label) {
    if (label.english().equals(label.arabic())) {
      return name(label.english());
    }
    open("span", "class", "ar", "lang", "ar", "dir", "rtl").text(label.arabic()).close();
    return open("span", "class", "en", "lang", "en", "dir", "ltr").text(label.english()).close();
  }

  public Markup label(String tag, String className, Label label) {
    return open(tag, "class", className).label(label).close();
  }

  /** Markup of our own, never words of an article. */
  public Markup trusted(String html) {
    out.append(html);
    return this;
  }

  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("elements left open: " + open);
    }
    return out.toString();
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append(c);
        case '\r' -> out.append("&#13;");
        default -> out.append(harmless(words, i));
      }
    }
  }

  /** What no HTML parser takes as it stands: controls and halves of surrogate pairs. */
  private static char harmless(String words, int i) {
    char c = words.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 < words.length() && Character.isLowSurrogate(words.charAt(i + 1))
          ? c
          : REPLACEMENT;
    }
    if (Character.isLowSurrogate(c)) {
      return i > 0 && Character.isHighSurrogate(words.charAt(i - 1)) ? c : REPLACEMENT;
    }
    return Character.isISOControl(c) ? REPLACEMENT : c;
  }
}
