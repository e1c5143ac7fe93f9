package org.mahdar.reading.names;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.words.Lexeme;
import org.mahdar.text.Tokens;

/**
 * An organisation known by the noun that introduces it: «وزارة الخارجية الصينية», «جامعة الدول
 * العربية».
 *
 * @param end the token after its last word
 * @param country of the nationality or state in it, or null
 */
record Institution(int end, @Nullable String country) {

  private static final int LONGEST = 7;

  /** Reads the institution that starts at a token; null where nothing follows the noun. */
  static @Nullable Institution read(Page page, NameTags tags, int token, int limit) {
    Edge noun = page.lattice().longest(token, tags.institution);
    if (noun == null) {
      return null;
    }
    String country = null;
    int at = noun.to();
    while (at < limit && at - token < LONGEST && !page.tokens().startsLine(at)) {
      Edge state = stateOrNationality(page, tags, at);
      if (state != null) {
        country =
            country == null && state.value() instanceof Lexeme l ? l.attribute("country") : country;
        at = state.to();
      } else if (belongs(page, tags, at)) {
        at++;
      } else {
        break;
      }
    }
    return at == noun.to() ? null : new Institution(at, country);
  }

  private static @Nullable Edge stateOrNationality(Page page, NameTags tags, int at) {
    Edge nationality = page.lattice().longest(at, tags.nationality);
    return nationality != null ? nationality : page.lattice().longest(at, tags.state);
  }

  private static boolean belongs(Page page, NameTags tags, int at) {
    if (page.tokens().kind(at) != Tokens.Kind.WORD
        || page.is(at, tags.notName)
        || page.is(at, tags.title)) {
      return false;
    }
    String word = page.tokens().word(at);
    if (word.startsWith("بال") || word.startsWith("وبال")) {
      return false;
    }
    if (word.startsWith("وال") && !page.is(at - 1, tags.definite)) {
      return false;
    }
    return page.is(at, tags.definite) || page.is(at, tags.field);
  }
}
