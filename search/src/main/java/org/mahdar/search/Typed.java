package org.mahdar.search;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.search.Asked.AnyOf;
import org.mahdar.search.Asked.Phrase;
import org.mahdar.search.Asked.Without;
import org.mahdar.search.Asked.Words;

/**
 * Takes apart what was typed: words, «phrases» in quotation marks of any kind, {@code -without},
 * {@code this OR that} ({@code |} is the same). Whatever else was typed is words; nothing is an
 * error.
 *
 * <p>Worked example: {@code نفط "سعر البرميل" OR أسعار -غاز} asks for نفط, for the phrase or أسعار,
 * and against غاز.
 */
final class Typed {

  private static final String OPENING = "\"«“„”‟";
  private static final String CLOSING = "\"»”“‟";
  private static final String MINUS = "-−–";
  private static final int MOST_PARTS = 64;

  private final String text;
  private int at;

  private Typed(String text) {
    this.text = text;
  }

  static List<Asked> parts(String text) {
    return joined(new Typed(text).items());
  }

  /** A word, phrase or «or»; words are still single. */
  private record Item(Asked part, boolean or) {}

  private List<Item> items() {
    List<Item> items = new ArrayList<>();
    while (skipBlanks() && items.size() < MOST_PARTS) {
      boolean minus = MINUS.indexOf(text.charAt(at)) >= 0 && continues(at + 1);
      if (minus) {
        at++;
      }
      boolean quoted = OPENING.indexOf(text.charAt(at)) >= 0;
      String words = quoted ? quotation() : word();
      boolean or = !minus && !quoted && (words.equals("OR") || words.equals("|"));
      Asked part = quoted ? new Phrase(words) : new Words(words);
      items.add(new Item(minus ? new Without(part) : part, or));
    }
    return items;
  }

  private boolean skipBlanks() {
    while (at < text.length() && isBlank(text.charAt(at))) {
      at++;
    }
    return at < text.length();
  }

  private boolean continues(int index) {
    return index < text.length() && !isBlank(text.charAt(index));
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isISOControl(c) || c == '\u00A0';
  }

  /** Up to the closing mark, or to the end where it was forgotten. */
  private String quotation() {
    int start = ++at;
    while (at < text.length() && CLOSING.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    String inside = text.substring(start, at);
    at = Math.min(at + 1, text.length());
    return inside;
  }

  private String word() {
    int start = at++;
    while (at < text.length()
        && !isBlank(text.charAt(at))
        && "\"«“|".indexOf(text.charAt(at)) < 0) {
      if (text.charAt(start) == '|') {
        break;
      }
      at++;
    }
    return text.substring(start, at);
  }

  /** «Or» takes what stands on both sides of it; the words that are left stand together. */
  private static List<Asked> joined(List<Item> items) {
    List<Asked> parts = new ArrayList<>();
    boolean wordsGrow = false;
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      boolean joins = item.or && !parts.isEmpty() && i + 1 < items.size() && !items.get(i + 1).or;
      if (joins) {
        parts.add(either(lastOf(parts), items.get(++i).part));
        wordsGrow = false;
      } else if (!item.or) {
        boolean beforeOr = i + 2 < items.size() && items.get(i + 1).or;
        if (wordsGrow && !beforeOr && item.part instanceof Words words) {
          Words before = (Words) parts.removeLast();
          parts.add(new Words(before.text() + ' ' + words.text()));
        } else {
          parts.add(item.part);
          wordsGrow = item.part instanceof Words;
        }
      }
    }
    return parts;
  }

  private static Asked lastOf(List<Asked> parts) {
    return parts.removeLast();
  }

  private static Asked either(Asked one, Asked other) {
    List<Asked> parts = new ArrayList<>();
    if (one instanceof AnyOf any) {
      parts.addAll(any.parts());
    } else {
      parts.add(one);
    }
    parts.add(other);
    return new AnyOf(parts);
  }
}
