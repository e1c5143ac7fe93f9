package org.mahdar.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.mahdar.text.Folded;
import org.mahdar.text.Folding;
import org.mahdar.text.Tokens;

/** How the words of names are compared. */
final class Spelling {

  private static final String ARTICLE = "ال";
  private static final int SHORTEST_WITH_ARTICLE = 5;

  private Spelling() {}

  /** The words of a name, each as {@link #key} has it. */
  static List<String> words(String name) {
    Tokens tokens = Tokens.of(Folded.of(withoutAccents(name)));
    List<String> words = new ArrayList<>();
    for (int token = 0; token < tokens.count(); token++) {
      if (tokens.kind(token) != Tokens.Kind.MARK) {
        words.add(key(tokens.word(token)));
      }
    }
    return words;
  }

  /** A folded word without article («الصين» is «صين») and without accents. */
  static String key(String word) {
    if (isLatin(word)) {
      return withoutAccents(word);
    }
    return word.startsWith(ARTICLE) && word.length() >= SHORTEST_WITH_ARTICLE
        ? word.substring(ARTICLE.length())
        : word;
  }

  static boolean isLatin(String word) {
    return !word.isEmpty() && word.charAt(0) < '\u0250';
  }

  private static String withoutAccents(String word) {
    if (word.chars().noneMatch(c -> c > 0x7F && c < 0x250)) {
      return word;
    }
    return Folding.of(
        Normalizer.normalize(word, Normalizer.Form.NFD)
            .replaceAll("\\p{M}+", "")
            .replace('ı', 'i'));
  }

  /**
   * What is left of a foreign name's word when it is written down in another way: its consonants,
   * those alike taken as one (بينغ، بينج), without long vowels (توكاييف، توكايف).
   */
  static String sound(String word) {
    StringBuilder sound = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      char letter = alike(word.charAt(i));
      boolean vowel = "اويهء".indexOf(letter) >= 0;
      boolean doubled = !sound.isEmpty() && sound.charAt(sound.length() - 1) == letter;
      if (!vowel && !doubled) {
        sound.append(letter);
      }
    }
    return sound.toString();
  }

  private static char alike(char letter) {
    return switch (letter) {
      case 'غ', 'ج', 'ق', 'ك' -> 'ك';
      case 'ط', 'ت', 'ث' -> 'ت';
      case 'ص', 'س' -> 'س';
      case 'ض', 'د', 'ذ', 'ظ' -> 'د';
      case 'پ' -> 'ب';
      case 'ڤ' -> 'ف';
      default -> letter;
    };
  }
}
