package org.mahdar.text;

import java.lang.Character.UnicodeScript;
import org.jspecify.annotations.Nullable;

/**
 * The language that a text is written in, by its script and, for Arabic script, by the letters and
 * the small words that only one language has. Other scripts are named as such ({@code und-Latn}):
 * which of their languages it is does not matter here.
 *
 * <p>Looks at windows spread evenly over the text, some thousand characters in all, so that a menu
 * at its head or a long quotation does not decide.
 */
public final class LanguageGuess {

  private static final int WINDOWS = 8;
  private static final int WINDOW = 1024;

  private static final UnicodeScript[] SCRIPTS = UnicodeScript.values();

  private LanguageGuess() {}

  /** A BCP 47 tag; null when the text has no letters. Looks at what it is given only. */
  public static @Nullable String of(CharSequence text) {
    int[] letters = new int[SCRIPTS.length];
    ArabicScript.Count arabic = new ArabicScript.Count();
    int length = text.length();
    if (length <= WINDOWS * WINDOW) {
      count(text, 0, length, letters, arabic);
    } else {
      for (int i = 0; i < WINDOWS; i++) {
        int from = (int) ((long) (length - WINDOW) * i / (WINDOWS - 1));
        count(text, from, from + WINDOW, letters, arabic);
      }
    }
    return name(letters, arabic);
  }

  private static void count(
      CharSequence text, int from, int to, int[] letters, ArabicScript.Count arabic) {
    int i = from;
    while (i < to) {
      int c = Character.codePointAt(text, i);
      i += Character.charCount(c);
      if (ArabicScript.isForm(c)) {
        String shown = Folding.fold((char) c);
        for (int k = 0; k < shown.length(); k++) {
          arabic.see(shown.charAt(k));
        }
      } else {
        arabic.see(c);
      }
      if (Character.isLetter(c)) {
        letters[UnicodeScript.of(c).ordinal()]++;
      }
    }
    arabic.see(' ');
  }

  private static @Nullable String name(int[] letters, ArabicScript.Count arabic) {
    UnicodeScript script = UnicodeScript.COMMON;
    int most = 0;
    for (UnicodeScript each : SCRIPTS) {
      boolean named = each != UnicodeScript.COMMON && each != UnicodeScript.INHERITED;
      if (named && letters[each.ordinal()] > most) {
        script = each;
        most = letters[each.ordinal()];
      }
    }
    return switch (script) {
      case COMMON -> null;
      case ARABIC -> arabic.language();
      case HIRAGANA, KATAKANA -> "und-Jpan";
      case HAN -> isJapanese(letters) ? "und-Jpan" : "und-Hani";
      case HANGUL -> "und-Kore";
      case LATIN -> "und-Latn";
      case CYRILLIC -> "und-Cyrl";
      case HEBREW -> "und-Hebr";
      case GREEK -> "und-Grek";
      case ARMENIAN -> "und-Armn";
      case GEORGIAN -> "und-Geor";
      case ETHIOPIC -> "und-Ethi";
      case DEVANAGARI -> "und-Deva";
      case BENGALI -> "und-Beng";
      case THAI -> "und-Thai";
      case TIFINAGH -> "und-Tfng";
      case SYRIAC -> "und-Syrc";
      default -> "und";
    };
  }

  /** Japanese sentences always have kana between their Han characters, Chinese ones never. */
  private static boolean isJapanese(int[] letters) {
    int kana =
        letters[UnicodeScript.HIRAGANA.ordinal()] + letters[UnicodeScript.KATAKANA.ordinal()];
    return kana * 10 > letters[UnicodeScript.HAN.ordinal()];
  }
}
