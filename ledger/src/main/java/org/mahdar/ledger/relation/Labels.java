package org.mahdar.ledger.relation;

import java.util.HashSet;
import java.util.Set;
import org.mahdar.text.Folding;

/** Words at which what a thing is called ends, and words before a thing that is none. */
final class Labels {

  private static final char AND = 'و';

  /** So many words before a thing still deny it. */
  private static final int NEAR = 2;

  private final Set<String> ends = new HashSet<>();
  private final Set<String> denials = new HashSet<>();

  void end(Table.Row row) {
    row.forms("arabic").forEach(form -> ends.add(Folding.of(form)));
  }

  void denial(Table.Row row) {
    row.forms("arabic").forEach(form -> denials.add(Folding.of(form)));
  }

  /** What a thing is called, without what is told about it: «the agreement since …». */
  String head(String words) {
    int from = words.indexOf(' ') + 1;
    while (from > 0) {
      int space = words.indexOf(' ', from);
      if (is(ends, words.substring(from, space < 0 ? words.length() : space))) {
        return words.substring(0, from).strip();
      }
      from = space + 1;
    }
    return words;
  }

  /** Whether the words before a thing say that there is none: «no agreement», «any agreement». */
  boolean denies(String before) {
    String[] words = before.strip().split("\\s+", -1);
    for (int i = Math.max(0, words.length - NEAR); i < words.length; i++) {
      if (is(denials, words[i])) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(Set<String> known, String word) {
    String folded = Folding.of(word);
    return known.contains(folded)
        || (folded.length() > 2 && folded.charAt(0) == AND && known.contains(folded.substring(1)));
  }
}
