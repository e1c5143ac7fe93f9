package org.mahdar.scoring;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Whether two strings name the same voice, thing or word, whatever their spelling. */
final class Names {

  private static final int MORE_WORDS = 4;
  private static final double SAME_WORD = 0.8;
  private static final double SAME_NAME = 0.85;
  private static final String ARTICLE = "ال";

  private Names() {}

  /**
   * All words of the shorter name are in the longer, which has at most four more; or the names are
   * alike as a whole. An empty name is nobody's.
   */
  static boolean same(String a, String b) {
    List<String> first = words(a);
    List<String> second = words(b);
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    boolean inOrder = first.size() <= second.size();
    return holds(inOrder ? second : first, inOrder ? first : second)
        || Similarity.ratio(String.join(" ", first), String.join(" ", second)) >= SAME_NAME;
  }

  private static boolean holds(List<String> longer, List<String> shorter) {
    return longer.size() - shorter.size() <= MORE_WORDS
        && shorter.stream().allMatch(word -> longer.stream().anyMatch(o -> sameWord(word, o)));
  }

  private static boolean sameWord(String a, String b) {
    return a.equals(b) || Similarity.ratio(a, b) >= SAME_WORD;
  }

  /** The folded words without their article. */
  static List<String> words(String name) {
    return Stream.of(folded(name).split(" ", -1))
        .filter(word -> !word.isEmpty())
        .map(Names::withoutArticle)
        .toList();
  }

  private static String withoutArticle(String word) {
    boolean has = word.startsWith(ARTICLE) && word.codePointCount(0, word.length()) > 4;
    return has ? word.substring(ARTICLE.length()) : word;
  }

  /** One form for spellings that do not matter; words stand apart by one space each. */
  static String folded(String text) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(c -> c != 'ـ' && !Letters.isCombining(c))
        .map(Names::letter)
        .forEach(c -> append(out, c));
    return out.toString().strip().toLowerCase(Locale.ROOT);
  }

  private static void append(StringBuilder out, int c) {
    if (Letters.isWord(c)) {
      out.appendCodePoint(c);
    } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
      out.append(' ');
    }
  }

  private static int letter(int c) {
    return switch (c) {
      case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
      case 'ى', 'ئ' -> 'ي';
      case 'ة' -> 'ه';
      case 'ؤ' -> 'و';
      case 'گ' -> 'ك';
      default -> c;
    };
  }
}
