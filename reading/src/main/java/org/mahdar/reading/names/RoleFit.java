package org.mahdar.reading.names;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;

/** How well a title that stands alone fits the offices of a person already named. */
final class RoleFit {

  /** The title is none of the person's. */
  static final int NONE = Integer.MIN_VALUE;

  private RoleFit() {}

  /**
   * {@link #NONE} unless the title's head noun leads one of the person's offices, in whatever state
   * of definiteness, and the country, where both have one, is the same; else the higher the more of
   * the office the title says: «الرئيس اليمني» is rather the president than the prime minister.
   *
   * @param title the folded words of the title
   */
  static int of(Persona persona, String title, @Nullable String country) {
    if (country != null && persona.country() != null && !country.equals(persona.country())) {
      return NONE;
    }
    List<String> said = bare(title);
    int best = NONE;
    for (String office : persona.offices()) {
      List<String> words = bare(Folding.of(office));
      if (leads(Folding.of(office), said.getFirst())) {
        int shared = (int) words.stream().filter(said::contains).count();
        best = Math.max(best, 2 * shared - words.size());
      }
    }
    return best;
  }

  /** The head opens the office, or an office joined to it («عضو المجلس ووزير الخارجية»). */
  private static boolean leads(String office, String head) {
    List<String> words = List.of(office.split(" ", -1));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      boolean joined = i > 0 && word.startsWith("و") && bareWord(word.substring(1)).equals(head);
      if (joined || (i == 0 && bareWord(word).equals(head))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> bare(String phrase) {
    List<String> words = new ArrayList<>();
    for (String word : phrase.split(" ", -1)) {
      words.add(bareWord(word));
    }
    return words;
  }

  /** Without the article; a leading و is a conjunction only where the article follows it. */
  private static String bareWord(String word) {
    String noun = word.startsWith("وال") ? word.substring(1) : word;
    return noun.startsWith("ال") && noun.length() > 4 ? noun.substring(2) : noun;
  }
}
