package org.mahdar.reading.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mahdar.text.Folding;

/**
 * An office as somebody's title states it.
 *
 * @param words folded, in whatever state of definiteness
 * @param heads the words that a title of this office can begin with: that of the office itself, and
 *     of each joined to it («عضو المجلس ووزير الخارجية»)
 */
record Office(List<String> words, Set<String> heads) {

  /** The office of a title as it is written. */
  static Office of(String title) {
    List<String> words = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    for (String word : Folding.of(title).split(" ", -1)) {
      if (words.isEmpty()) {
        heads.add(bare(word));
      } else if (word.startsWith("و")) {
        heads.add(bare(word.substring(1)));
      }
      words.add(bare(word));
    }
    if (words.size() > 1 && words.get(0).equals(words.get(1))) {
      String deputy = words.removeFirst() + ' ' + words.removeFirst();
      words.addFirst(deputy);
      heads.set(0, deputy);
    }
    return new Office(List.copyOf(words), Set.copyOf(heads));
  }

  /** The noun of the office; «ولي ولي العهد» is headed by another one than «ولي العهد». */
  String head() {
    return words.getFirst();
  }

  /** Whether it is the office of all these: a field, a body. */
  boolean says(List<String> complements) {
    return complements.stream().allMatch(complement -> words.contains(bare(complement)));
  }

  /**
   * How well a title says this office: the higher the more of it («الرئيس اليمني» is rather the
   * president than the prime minister).
   */
  int fit(Office title) {
    int shared = 0;
    for (String word : words) {
      shared += title.words.contains(word) ? 1 : 0;
    }
    return 2 * shared - words.size();
  }

  /** Without the article; a leading و is a conjunction only where the article follows it. */
  private static String bare(String word) {
    String noun = word.startsWith("وال") ? word.substring(1) : word;
    return noun.startsWith("ال") && noun.length() > 4 ? noun.substring(2) : noun;
  }
}
