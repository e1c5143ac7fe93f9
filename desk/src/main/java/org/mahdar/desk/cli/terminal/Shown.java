package org.mahdar.desk.cli.terminal;

/**
 * Words of others made fit for a terminal: what could move the cursor, change the terminal or turn
 * the direction of what follows is spelt out ({@code \u202E}), and right-to-left words stand in an
 * isolate of their own, so that they cannot reorder their neighbours.
 */
public final class Shown {

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char POP_ISOLATE = '\u2069';

  private Shown() {}

  /** A file's or person's name: one line, isolated, every invisible character spelt out. */
  public static String name(String raw) {
    return isolated(line(raw, false));
  }

  /** Words of an article on one line, isolated; the marks that Arabic typing uses stay. */
  public static String words(String raw) {
    return isolated(line(raw, true));
  }

  /** {@link #words} cut to so many columns, with an ellipsis where something is missing. */
  public static String words(String raw, int columns) {
    return isolated(Columns.cut(line(raw, true), columns));
  }

  /** {@link #name} cut to so many columns. */
  public static String name(String raw, int columns) {
    return isolated(Columns.cut(line(raw, false), columns));
  }

  /** One line with everything harmful spelt out, not isolated: for text that others isolate. */
  public static String line(String raw) {
    return line(raw, true);
  }

  /** In an isolate of the direction of its first letter; as it is when all of it runs left. */
  public static String isolated(String safe) {
    return isRightToLeft(safe)
        ? RIGHT_TO_LEFT_ISOLATE + safe + POP_ISOLATE
        : hasRightToLeft(safe) ? LEFT_TO_RIGHT_ISOLATE + safe + POP_ISOLATE : safe;
  }

  /** Whether its first letter runs right to left. */
  public static boolean isRightToLeft(String text) {
    return text.codePoints()
            .map(Shown::direction)
            .filter(direction -> direction != 0)
            .findFirst()
            .orElse(0)
        < 0;
  }

  private static boolean hasRightToLeft(String text) {
    return text.codePoints().anyMatch(c -> direction(c) < 0);
  }

  /** -1 right to left, 1 left to right, 0 neither. */
  private static int direction(int c) {
    return switch (Character.getDirectionality(c)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
          -1;
      case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 1;
      default -> 0;
    };
  }

  private static String line(String raw, boolean marksStay) {
    StringBuilder safe = new StringBuilder(raw.length() + 2);
    raw.codePoints().forEach(c -> append(safe, c, marksStay));
    return safe.toString();
  }

  private static void append(StringBuilder safe, int c, boolean marksStay) {
    if (marksStay && (Character.isWhitespace(c) || c == '\u0085')) {
      safe.append(' ');
    } else if (isHarmless(c) || (marksStay && isMark(c))) {
      safe.appendCodePoint(c);
    } else {
      safe.append(c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
    }
  }

  private static boolean isHarmless(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      // The number and verse signs of the Arabic block are letters to look at.
      case Character.FORMAT -> c >= 0x0600 && c < 0x0900 && c != 0x061C;
      default -> true;
    };
  }

  /** Direction marks and joiners: they act on their neighbours only and are common in the news. */
  private static boolean isMark(int c) {
    return (c >= 0x200B && c <= 0x200F) || c == 0x061C || c == 0xFEFF || c == 0x00AD;
  }
}
