package org.mahdar.reading.names;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Folding;

/** Whether a title that stands alone is that of a person already named. */
final class RoleFit {

  private RoleFit() {}

  /**
   * Whether the title's head noun is one of the person's role, in whatever state of definiteness,
   * and the country, where both have one, the same.
   *
   * @param head the folded head noun («الرييس»)
   */
  static boolean fits(Persona persona, String head, @Nullable String country) {
    if (country != null && persona.country() != null && !country.equals(persona.country())) {
      return false;
    }
    String bare = bare(head);
    for (String office : persona.offices()) {
      List<String> words = List.of(Folding.of(office).split(" ", -1));
      for (int i = 0; i < words.size(); i++) {
        boolean leads = i == 0 || words.get(i).startsWith("و");
        if (leads && bare(words.get(i)).equals(bare)) {
          return true;
        }
      }
    }
    return false;
  }

  private static String bare(String word) {
    String noun = word.startsWith("و") && word.length() > 4 ? word.substring(1) : word;
    return noun.startsWith("ال") && noun.length() > 4 ? noun.substring(2) : noun;
  }
}
