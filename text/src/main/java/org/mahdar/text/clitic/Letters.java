package org.mahdar.text.clitic;

import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;

/**
 * The letters of a text with what its folded view drops and clitic analysis needs: ة ends a stem
 * where ه may be a pronoun, a hamza says that a stem begins. Same indexes as the folded view.
 */
final class Letters {

  private Letters() {}

  static char[] of(Tokens tokens) {
    Folded folded = tokens.folded();
    char[] letters = new char[folded.length()];
    for (int i = 0; i < letters.length; i++) {
      char written = folded.raw().charAt(folded.rawOffset(i));
      letters[i] = isDistinct(written) ? written : folded.charAt(i);
    }
    return letters;
  }

  /** The letters of one word, for lists and counts. */
  static char[] of(String word) {
    return of(Tokens.of(Folded.of(word)));
  }

  private static boolean isDistinct(char written) {
    return switch (written) {
      case 'أ', 'إ', 'آ', 'ؤ', 'ئ', 'ة', 'ى' -> true;
      default -> false;
    };
  }

  /** Stems are looked up whichever way their alef is written. */
  static char alef(char letter) {
    return letter == 'أ' || letter == 'إ' || letter == 'آ' ? 'ا' : letter;
  }
}
