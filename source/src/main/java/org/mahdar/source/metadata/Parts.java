package org.mahdar.source.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.metadata.DateWords.Kind;
import org.mahdar.source.metadata.DateWords.Meaning;
import org.mahdar.text.Folding;

/** A short line cut into folded words, numbers and marks. */
final class Parts {

  private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
  private static final Set<String> HALVES = Set.of("am", "pm");

  private final List<String> words = new ArrayList<>();

  Parts(String line) {
    String folded = Folding.of(line);
    int i = 0;
    while (i < folded.length()) {
      int end = i + 1;
      char c = folded.charAt(i);
      while (isSameRun(c, folded, end)) {
        end++;
      }
      if (!Character.isWhitespace(c) && c != ' ') {
        words.add(folded.substring(i, end));
      }
      i = end;
    }
  }

  private static boolean isSameRun(char first, String folded, int i) {
    if (i >= folded.length()) {
      return false;
    }
    char c = folded.charAt(i);
    return (Character.isDigit(first) && Character.isDigit(c))
        || (Character.isLetter(first) && Character.isLetter(c));
  }

  int count() {
    return words.size();
  }

  /** Empty behind the end. */
  String word(int i) {
    return i >= 0 && i < words.size() ? words.get(i) : "";
  }

  boolean isWord(int i) {
    return !word(i).isEmpty() && Character.isLetter(word(i).charAt(0));
  }

  /** Whether up to four figures stand here. */
  boolean isNumber(int i) {
    String word = word(i);
    return !word.isEmpty()
        && word.length() <= 4
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  int number(int i) {
    return Integer.parseInt(word(i));
  }

  boolean isComma(int i) {
    return word(i).equals(",") || word(i).equals("،");
  }

  boolean isOrdinalEnding(int i) {
    return ORDINAL_ENDINGS.contains(word(i));
  }

  boolean hasLatinHalfOfDay() {
    return words.stream().anyMatch(HALVES::contains);
  }

  @Nullable Meaning meaning(int i) {
    Meaning two = DateWords.of(word(i) + " " + word(i + 1));
    return two != null ? two : DateWords.of(word(i));
  }

  /** The month whose name starts here, or null. */
  @Nullable Meaning month(int i) {
    Meaning meaning = meaning(i);
    boolean month =
        meaning != null && (meaning.kind() == Kind.MONTH || meaning.kind() == Kind.HIJRI);
    return month ? meaning : null;
  }

  int behindMonth(int i) {
    return DateWords.of(word(i) + " " + word(i + 1)) == null ? i + 1 : i + 2;
  }
}
