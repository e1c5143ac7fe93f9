package org.mahdar.source.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Words as they compare across the places of a page: letters and digits only, case folded. */
final class Folded {

  private Folded() {}

  /** The words of a text; marks on letters and the stretching of Arabic letters do not count. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    String composed = plain(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c) && c != 'ـ') {
        word.appendCodePoint(Character.toLowerCase(c));
      } else if (!joins(c) && !word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    if (!word.isEmpty()) {
      words.add(word.toString());
    }
    return words;
  }

  /** One string of the words, to compare whole lines. */
  static String line(String text) {
    return String.join(" ", words(text));
  }

  private static boolean joins(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || c == 'ـ';
  }

  private static boolean plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x300) {
        return false;
      }
    }
    return true;
  }
}
