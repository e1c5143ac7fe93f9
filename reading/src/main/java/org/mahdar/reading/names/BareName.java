package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.reading.words.Proclitics;

/** A name as it stands by itself: «للحكومة اليمنية» names «الحكومة اليمنية». */
public final class BareName {

  private static final int PREFIXES =
      Proclitics.WA | Proclitics.FA | Proclitics.BI | Proclitics.LI | Proclitics.KA;

  private BareName() {}

  /**
   * The raw words of a run of tokens without the particles written onto the first.
   *
   * @param head the edge that names at {@code from}; null where no word is known there
   */
  public static String of(Page page, int from, int to, @Nullable Edge head) {
    String words = page.words(from, to);
    if (head == null || (head.proclitics() & PREFIXES) == 0) {
      return words;
    }
    int prefixes = head.proclitics() & PREFIXES;
    int at = letters(words, Integer.bitCount(prefixes));
    boolean article =
        (prefixes & Proclitics.LI) != 0 && words.startsWith("ل", at) && restoresArticle(head);
    return article ? "ا" + words.substring(at) : words.substring(at);
  }

  /** Of the edges with a tag the one that needs no particle cut off, else the longest. */
  public static @Nullable Edge head(Page page, int token, int tag) {
    if (!page.is(token, tag)) {
      return null;
    }
    Edge best = null;
    for (Edge edge : page.lattice().at(token)) {
      if (edge.has(tag) && (best == null || (best.proclitics() != 0 && edge.proclitics() == 0))) {
        best = edge;
      }
    }
    return best;
  }

  /** «للصين» is «ل» and «الصين», «لليبيا» is «ل» and «ليبيا». */
  private static boolean restoresArticle(Edge head) {
    return head.value() instanceof Lexeme lexeme && lexeme.form().startsWith("ال");
  }

  /** Where the text goes on behind so many letters; vowel signs between them count for nothing. */
  private static int letters(String words, int count) {
    int at = 0;
    for (int i = 0; i < count; i++) {
      at++;
      while (at < words.length() && !Character.isLetter(words.charAt(at))) {
        at++;
      }
    }
    return at;
  }
}
