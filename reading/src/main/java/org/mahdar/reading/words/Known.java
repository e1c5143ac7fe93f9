package org.mahdar.reading.words;

import java.util.List;

/**
 * What the vocabulary knows of one folded word.
 *
 * @param words what it can be by itself
 * @param phrases the phrases that it can begin
 */
record Known(List<Lexeme> words, Phrases phrases) {

  Known {
    words = List.copyOf(words);
  }

  /** A phrase and its folded words after the first. */
  record Phrase(List<String> following, Lexeme lexeme) {}
}
