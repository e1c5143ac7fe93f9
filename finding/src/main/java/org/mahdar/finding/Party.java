package org.mahdar.finding;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks, acts, promises or takes part.
 *
 * @param name the fullest form in this document
 * @param actor {@code state:KZ}, {@code person:…}, {@code org:…}; null when the lexicon does not
 *     know the name
 */
public record Party(String name, @Nullable String actor) {

  public Party {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a party needs a name");
    }
  }
}
