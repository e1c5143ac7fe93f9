package org.mahdar.desk.cli.terminal;

/** How much room words take on a terminal of fixed columns. */
public final class Columns {

  private static final String ELLIPSIS = "…";

  private Columns() {}

  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** The text, or as much of its beginning as fits beside an ellipsis. */
  public static String cut(String text, int columns) {
    if (width(text) <= columns) {
      return text;
    }
    int room = columns - 1;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      room -= width(c);
      if (room < 0) {
        break;
      }
      at += Character.charCount(c);
    }
    return text.substring(0, at) + ELLIPSIS;
  }

  private static int width(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(c) ? 2 : 1;
    };
  }

  private static boolean isWide(int c) {
    return switch (Character.UnicodeScript.of(c)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL -> c < 0xFF61 || c > 0xFFDC;
      default -> Character.isEmojiPresentation(c);
    };
  }
}
