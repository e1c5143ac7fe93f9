package org.mahdar.chain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;

/** Headlines, compared by their words. */
final class Titles {

  private Titles() {}

  /** Whether two headlines have the same words; marks and spelling do not count. */
  static boolean same(String one, String other) {
    return words(one).equals(words(other));
  }

  /** The share of the shorter headline's words that the longer one has; 0 where one is missing. */
  static double likeness(@Nullable String one, @Nullable String other) {
    if (one == null || other == null) {
      return 0;
    }
    List<String> words = List.of(words(one).split(" "));
    List<String> others = List.of(words(other).split(" "));
    int shorter = Math.min(words.size(), others.size());
    long shared = words.stream().distinct().filter(others::contains).count();
    return Math.min(1, (double) shared / shorter);
  }

  private static String words(String title) {
    Tokens tokens = Tokens.of(Folded.of(title));
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < tokens.count(); i++) {
      if (tokens.kind(i) != Tokens.Kind.MARK) {
        words.append(tokens.word(i)).append(' ');
      }
    }
    return words.toString();
  }
}
