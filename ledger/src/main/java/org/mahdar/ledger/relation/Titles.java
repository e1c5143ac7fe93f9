package org.mahdar.ledger.relation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mahdar.text.Folding;

/** What the lexicon knows of the words before a name: which are offices, and which only honour. */
final class Titles {

  private static final String HONORIFIC = "honorific";
  private static final String PROCLITICS = "وفبكل";
  private static final char AND = 'و';

  /** So many words has the longest honour. */
  private static final int LONGEST = 4;

  private final Set<String> offices = new HashSet<>();
  private final Set<String> honours = new HashSet<>();

  void add(Table.Row row) {
    boolean honour = row.cell("class").equals(HONORIFIC);
    for (String form : row.forms("arabic")) {
      (honour ? honours : offices).add(Folding.of(form));
    }
  }

  /** Whether a word is an office, with or without the article, behind one proclitic too. */
  boolean isOffice(String word) {
    return is(offices, Folding.of(word));
  }

  /** Whether a word is an office or an honour. */
  boolean isTitle(String word) {
    return isOffice(word) || is(honours, Folding.of(word));
  }

  private static boolean is(Set<String> known, String word) {
    if (known.contains(word) || (word.startsWith("ال") && known.contains(word.substring(2)))) {
      return true;
    }
    return word.length() > 2
        && PROCLITICS.indexOf(word.charAt(0)) >= 0
        && is(known, word.startsWith("لل") ? "ا" + word.substring(1) : word.substring(1));
  }

  /**
   * The office of a title, without the honours before and behind it; empty when it only honours.
   */
  String office(String title) {
    List<String> words = new ArrayList<>(List.of(title.strip().split("\\s+", -1)));
    while (strip(words, true) || strip(words, false)) {
      // Honours stand in heaps.
    }
    return String.join(" ", words);
  }

  /** The last title of a heap that ran over from who is named before: from its last honour. */
  String last(String title) {
    List<String> words = List.of(title.strip().split("\\s+", -1));
    for (int i = words.size() - 1; i > 0; i--) {
      String rest = String.join(" ", words.subList(i, words.size()));
      if (rest.charAt(0) == AND && beginsWithHonour(rest.substring(1))) {
        return rest.substring(1);
      }
    }
    return title;
  }

  private boolean beginsWithHonour(String title) {
    return strip(new ArrayList<>(List.of(title.split(" ", -1))), true);
  }

  private boolean strip(List<String> words, boolean first) {
    for (int count = Math.min(LONGEST, words.size()); count > 0; count--) {
      List<String> end =
          first ? words.subList(0, count) : words.subList(words.size() - count, words.size());
      if (is(honours, Folding.of(String.join(" ", end)))) {
        end.clear();
        return true;
      }
    }
    return false;
  }
}
