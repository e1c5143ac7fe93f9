package org.mahdar.reading.words;

import java.util.BitSet;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One form of one row of the lexicon.
 *
 * @param lemma the row's citation form, as written in the lexicon
 * @param form this form, folded; words separated by one space
 * @param tags the row's tags and those of the form; never changed after loading
 * @param attributes what the row says beside: act, strength, code, id …
 * @param place file and line of the row
 */
public record Lexeme(
    String lemma, String form, BitSet tags, Map<String, String> attributes, String place) {

  public Lexeme {
    attributes = Map.copyOf(attributes);
  }

  /** An attribute, or null where the row does not give it. */
  public @Nullable String attribute(String name) {
    return attributes.get(name);
  }
}
