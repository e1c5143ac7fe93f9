package org.mahdar.desk.markup;

/**
 * Characters that turn the direction of what follows. In an article they could make words read as
 * others: pages show them as signs or leave them out. Marks such as U+200F, which belong to well
 * written text, are left alone.
 */
public final class Turns {

  private Turns() {}

  public static boolean is(char c) {
    return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
  }

  /** The name that Unicode's tables give it in short. */
  public static String name(char c) {
    return switch (c) {
      case '\u202A' -> "LRE";
      case '\u202B' -> "RLE";
      case '\u202C' -> "PDF";
      case '\u202D' -> "LRO";
      case '\u202E' -> "RLO";
      case '\u2066' -> "LRI";
      case '\u2067' -> "RLI";
      case '\u2068' -> "FSI";
      case '\u2069' -> "PDI";
      default -> throw new IllegalArgumentException("turns nothing: " + (int) c);
    };
  }

  /** Words without them. */
  public static String without(String words) {
    if (words.chars().noneMatch(c -> is((char) c))) {
      return words;
    }
    StringBuilder plain = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      if (!is(words.charAt(i))) {
        plain.append(words.charAt(i));
      }
    }
    return plain.toString();
  }
}
