package org.mahdar.scoring;

import java.text.Normalizer;

/**
 * Classes of characters as the reference script's language draws them.
 *
 * <p>All take Unicode code points.
 */
final class Letters {

  private static final String OVERLAY = "\u0334"; // combining class 1, the lowest
  private static final String IOTA = "\u0345"; // combining class 240, the highest

  private Letters() {}

  /** A letter, a number of any kind or the underscore. */
  static boolean isWord(int c) {
    return c == '_' || Character.isLetter(c) || isNumber(c);
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  static boolean isSpace(int c) {
    return Character.getType(c) == Character.SPACE_SEPARATOR
        || switch (Character.getDirectionality(c)) {
          case Character.DIRECTIONALITY_WHITESPACE,
              Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR,
              Character.DIRECTIONALITY_SEGMENT_SEPARATOR ->
              true;
          default -> false;
        };
  }

  /**
   * Whether a character of normalised text has a combining class other than 0. Not every mark has:
   * variation selectors have none. The JDK does not tell the class, but its normaliser sorts by it.
   */
  static boolean isCombining(int c) {
    return isMark(c)
        && (comesAfterOverlay(c)
            || Normalizer.normalize(IOTA + text(c), Normalizer.Form.NFD).startsWith(text(c)));
  }

  private static boolean comesAfterOverlay(int c) {
    return Normalizer.normalize(text(c) + OVERLAY, Normalizer.Form.NFD).startsWith(OVERLAY)
        && c != OVERLAY.codePointAt(0);
  }

  private static boolean isMark(int c) {
    return switch (Character.getType(c)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          true;
      default -> false;
    };
  }

  private static String text(int c) {
    return Character.toString(c);
  }
}
