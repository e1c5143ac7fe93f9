package org.mahdar.source.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads what elements are from their tags and from the names that page builders give them. The
 * names are rows of {@code cues.tsv}; {@code related-posts} there stands for {@code related-posts},
 * {@code related_posts} and {@code relatedPosts} on pages, alone or within a longer name.
 */
final class Cues {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_VALUE = 2_000;
  private static final int LONGEST_CUE = 4;
  private static final List<String> NAMING = List.of("class", "id");
  private static final List<String> TYPED =
      List.of("role", "itemprop", "rel", "property", "itemtype", "data-component", "data-testid");

  private final Map<String, Cue> cues = new HashMap<>();

  private Cues() {}

  static Cues standard() {
    Cues read = new Cues();
    try (InputStream in = Cues.class.getResourceAsStream("cues.tsv")) {
      if (in == null) {
        throw new IllegalStateException("cues.tsv is missing from the jar; build it again");
      }
      new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(row -> !row.startsWith("#"))
          .forEach(read::row);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return read;
  }

  private void row(String row) {
    String[] cells = row.split("\t", -1);
    Cue cue = new Cue(cells[0], cells[1].equals("strong"));
    for (String name : cells[2].split(" ", -1)) {
      if (cues.put(name, cue) != null) {
        throw new IllegalStateException("cues.tsv names «" + name + "» twice; keep one row");
      }
    }
  }

  /** What the element says it is, by its tag, then by its longest known name. */
  @Nullable Cue of(Element element) {
    Cue byTag = byTag(element.normalName());
    if (byTag != null || element.attributesSize() == 0) {
      return byTag;
    }
    Found found = new Found();
    for (String attribute : NAMING) {
      if (element.hasAttr(attribute)) {
        names(element.attr(attribute), "", found);
      }
    }
    for (String attribute : TYPED) {
      if (element.hasAttr(attribute)) {
        names(element.attr(attribute), attribute + "-", found);
      }
    }
    return found.cue;
  }

  private @Nullable Cue byTag(String tag) {
    return switch (tag) {
      case "nav", "menu" -> cues.get("nav");
      case "footer" -> cues.get("footer");
      case "aside" -> cues.get("aside");
      case "form", "fieldset" -> cues.get("form");
      case "figcaption", "caption" -> cues.get("caption");
      default -> null;
    };
  }

  private void names(String whole, String prefix, Found found) {
    String value = whole.length() > LONGEST_VALUE ? whole.substring(0, LONGEST_VALUE) : whole;
    int from = 0;
    while (from < value.length()) {
      int to = value.indexOf(' ', from);
      to = to < 0 ? value.length() : to;
      if (to > from && to - from <= LONGEST_NAME) {
        name(prefix + words(value.substring(from, to)), found);
      }
      from = to + 1;
    }
  }

  /** {@code relatedPosts_2} as {@code related-posts}. */
  private static String words(String name) {
    StringBuilder words = new StringBuilder(name.length() + 8);
    boolean lower = false;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean upper = c >= 'A' && c <= 'Z';
      boolean letter = upper || (c >= 'a' && c <= 'z');
      if ((!letter || (upper && lower))
          && !words.isEmpty()
          && words.charAt(words.length() - 1) != '-') {
        words.append('-');
      }
      if (letter) {
        words.append(upper ? (char) (c + 32) : c);
      }
      lower = letter && !upper;
    }
    return words.toString();
  }

  private void name(String words, Found found) {
    int from = 0;
    while (from < words.length()) {
      int to = from;
      for (int n = 0; n < LONGEST_CUE && to < words.length(); n++) {
        int dash = words.indexOf('-', to + (n == 0 ? 0 : 1));
        to = dash < 0 ? words.length() : dash;
        Cue cue = cues.get(words.substring(from, to));
        if (cue != null && to - from > found.length) {
          found.cue = cue;
          found.length = to - from;
        }
      }
      int next = words.indexOf('-', from);
      from = next < 0 ? words.length() : next + 1;
    }
  }

  private static final class Found {
    private @Nullable Cue cue;
    private int length;
  }
}
