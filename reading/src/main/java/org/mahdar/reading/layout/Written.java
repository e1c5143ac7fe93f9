package org.mahdar.reading.layout;

import org.mahdar.finding.Minutes.Role;
import org.mahdar.text.LanguageGuess;
import org.mahdar.text.Stated.Field;

/** The language that an article is written in, whatever the page around it is in. */
final class Written {

  private static final int ENOUGH = 1_500;

  /** Tokens of a paragraph that tells, so that a name or a heading does not. */
  private static final int PARAGRAPH = 12;

  private static final String UNDETERMINED = "und";

  private Written() {}

  /**
   * A BCP 47 tag by the words of the paragraphs; where their script alone is known, as the page
   * says. Among lists in another script, one paragraph in the usual language is enough.
   *
   * @param usual what a text without letters counts as
   */
  static String language(Draft draft, String usual) {
    String seen = LanguageGuess.of(paragraphs(draft));
    String stated = draft.page.article().stated().best(Field.LANGUAGE);
    if (seen == null) {
      return usual;
    }
    if (!seen.startsWith(UNDETERMINED)) {
      return seen;
    }
    if (isAmong(draft, usual)) {
      return usual;
    }
    return stated != null && !isOf(stated, usual) ? stated : seen;
  }

  private static boolean isAmong(Draft draft, String language) {
    for (Piece piece : draft.pieces) {
      if (piece.role() == Role.PARAGRAPH
          && piece.to() - piece.from() >= PARAGRAPH
          && language.equals(LanguageGuess.of(words(draft, piece)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOf(String tag, String language) {
    return tag.equals(language) || tag.startsWith(language + "-");
  }

  /** The paragraphs' beginning, as much of it as tells. */
  private static CharSequence paragraphs(Draft draft) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : draft.pieces) {
      if (piece.role() == Role.PARAGRAPH && words.length() < ENOUGH) {
        words.append(words(draft, piece)).append('\n');
      }
    }
    return words;
  }

  private static String words(Draft draft, Piece piece) {
    int start = draft.page.tokens().start(piece.from());
    int end = draft.page.tokens().end(piece.to() - 1);
    return draft.page.text().substring(start, Math.min(end, start + ENOUGH));
  }
}
