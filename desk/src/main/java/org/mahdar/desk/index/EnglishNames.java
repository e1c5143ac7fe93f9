package org.mahdar.desk.index;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.mahdar.reading.language.Entry;
import org.mahdar.reading.language.LexiconFolder;

/** What the bundled lexicon calls actors in English. Read when the first is asked for. */
public final class EnglishNames {

  private EnglishNames() {}

  /**
   * @param actor an id of the lexicon: {@code person:xi-jinping}
   */
  public static Optional<String> of(String actor) {
    return Optional.ofNullable(Bundled.BY_ACTOR.get(actor));
  }

  private static final class Bundled {
    static final Map<String, String> BY_ACTOR = read();

    private static Map<String, String> read() {
      Map<String, String> names = new HashMap<>();
      for (Entry entry : LexiconFolder.bundled("ar").entries()) {
        String actor = entry.attributes().get("actor");
        String english = entry.attributes().getOrDefault("english", "");
        if (actor != null && !english.isEmpty() && !SearchNames.isNamedOtherwise(entry)) {
          names.putIfAbsent(actor, english);
        }
      }
      return Map.copyOf(names);
    }
  }
}
