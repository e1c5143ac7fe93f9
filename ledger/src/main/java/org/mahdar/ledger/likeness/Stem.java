package org.mahdar.ledger.likeness;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is left of a folded word without article, proclitics and common endings. Orthography only.
 */
final class Stem {

  private static final List<String> ARTICLES =
      List.of("وال", "بال", "كال", "فال", "ولل", "لل", "ال");
  private static final List<String> ENDINGS =
      List.of("تان", "تين", "هما", "ات", "ون", "ين", "ان", "ها", "هم", "ه");
  private static final String PROCLITICS = "وفبلكس";
  private static final int SHORTEST = 3;

  /** Longer words that end in ان are names (كازاخستان) rather than duals. */
  private static final int LONGEST_DUAL = 7;

  private Stem() {}

  /** مشروعات, المشروعان: مشروع. */
  static String of(String word) {
    return withoutEnding(withoutArticle(word));
  }

  /** The stem if the first letter is a proclitic; null when it cannot be one. */
  static @Nullable String behindProclitic(String word) {
    boolean article = withoutArticle(word).length() < word.length();
    if (article || word.length() <= SHORTEST || PROCLITICS.indexOf(word.charAt(0)) < 0) {
      return null;
    }
    String other = of(word.substring(1));
    return other.equals(of(word)) ? null : other;
  }

  private static String withoutArticle(String word) {
    for (String article : ARTICLES) {
      if (word.length() >= article.length() + SHORTEST && word.startsWith(article)) {
        return word.substring(article.length());
      }
    }
    return word;
  }

  private static String withoutEnding(String word) {
    for (String ending : ENDINGS) {
      boolean dual = !ending.equals("ان") || word.length() <= LONGEST_DUAL;
      if (dual && word.length() >= ending.length() + SHORTEST && word.endsWith(ending)) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
