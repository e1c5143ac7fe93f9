package org.mahdar.source.refusal;

/** Makes foreign words safe to show: names and values come from strangers. */
public final class Words {

  private Words() {}

  /** One line of at most {@code longest} UTF-16 units, without controls and bidi overrides. */
  public static String line(String text, int longest) {
    StringBuilder line = new StringBuilder(Math.min(text.length(), longest));
    int taken = 0;
    while (taken < text.length() && taken < longest) {
      char next = text.charAt(taken++);
      line.append(Character.isISOControl(next) || steers(next) ? ' ' : next);
    }
    if (taken < text.length()) {
      if (Character.isHighSurrogate(line.charAt(line.length() - 1))) {
        line.setLength(line.length() - 1);
      }
      line.append('…');
    }
    return line.toString();
  }

  /** A value as it is quoted in a reason. */
  public static String quoted(String value) {
    return "«" + line(value, 60) + "»";
  }

  /** A name inside a folder or archive, controls as {@code %0A}, so that a locator stays a line. */
  public static String name(String name) {
    if (name.chars().noneMatch(c -> Character.isISOControl(c) || steers((char) c))) {
      return name;
    }
    StringBuilder safe = new StringBuilder();
    name.chars()
        .forEach(c -> {
          if (Character.isISOControl(c) || steers((char) c)) {
            safe.append(c < 256 ? "%%%02X".formatted(c) : "%%u%04X".formatted(c));
          } else {
            safe.append((char) c);
          }
        });
    return safe.toString();
  }

  /** Nothing to read: white space of any script, and marks that have no ink. */
  public static boolean blank(String text) {
    return text.codePoints()
        .allMatch(c ->
            Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT);
  }

  /** Overrides and embeddings that reorder what follows, and the separators of lines. */
  private static boolean steers(char c) {
    return (c >= '\u202A' && c <= '\u202E')
        || (c >= '\u2066' && c <= '\u2069')
        || c == '\u2028'
        || c == '\u2029';
  }
}
