package org.mahdar.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
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

  private LanguageGuess() {}

  /** How many letters of each script were seen. */
  private static final class Letters {

    private final Map<UnicodeScript, int[]> counts = new EnumMap<>(UnicodeScript.class);

    void see(UnicodeScript script) {
      counts.computeIfAbsent(script, first -> new int[1])[0]++;
    }

    int of(UnicodeScript script) {
      int[] count = counts.get(script);
      return count == null ? 0 : count[0];
    }
  }

  /** A BCP 47 tag; null when the text has no letters. Looks at what it is given only. */
  public static @Nullable String of(CharSequence text) {
    Letters letters = new Letters();
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
      CharSequence text, int from, int to, Letters letters, ArabicScript.Count arabic) {
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
        letters.see(script(c));
      }
    }
    arabic.see(' ');
  }

  /** The script of a letter; the table of all scripts is only asked for rare ones. */
  private static UnicodeScript script(int letter) {
    if (letter < 0x80) {
      return UnicodeScript.LATIN;
    }
    return letter >= 0x620 && letter <= 0x6D3 && letter != 'ـ'
        ? UnicodeScript.ARABIC
        : UnicodeScript.of(letter);
  }

  private static @Nullable String name(Letters letters, ArabicScript.Count arabic) {
    UnicodeScript script = UnicodeScript.COMMON;
    int most = 0;
    for (UnicodeScript each : letters.counts.keySet()) {
      boolean named = each != UnicodeScript.COMMON && each != UnicodeScript.INHERITED;
      if (named && letters.of(each) > most) {
        script = each;
        most = letters.of(each);
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
  private static boolean isJapanese(Letters letters) {
    int kana = letters.of(UnicodeScript.HIRAGANA) + letters.of(UnicodeScript.KATAKANA);
    return kana * 10 > letters.of(UnicodeScript.HAN);
  }
}
