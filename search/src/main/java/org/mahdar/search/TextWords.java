package org.mahdar.search;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.text.Folded;
import org.mahdar.text.Tokens;

/** The words of a text, each with its terms and its place. */
final class TextWords {

  private final Tokens tokens;
  private final int[] positions;
  private final List<List<String>> terms;

  private TextWords(Tokens tokens, Vocabulary vocabulary) {
    this.tokens = tokens;
    this.positions = Positions.of(tokens);
    this.terms = new ArrayList<>(tokens.count());
    for (int token = 0; token < tokens.count(); token++) {
      terms.add(vocabulary.terms(tokens, token));
    }
  }

  static TextWords of(String text, Vocabulary vocabulary) {
    return new TextWords(Tokens.of(Folded.of(text)), vocabulary);
  }

  Tokens tokens() {
    return tokens;
  }

  /** See {@link Positions}. */
  int position(int token) {
    return positions[token];
  }

  /** See {@link Vocabulary#terms}. */
  List<String> terms(int token) {
    return terms.get(token);
  }

  /** The terms of every word and number, in the order of the text. */
  List<List<String>> all() {
    return terms.stream().filter(each -> !each.isEmpty()).toList();
  }
}
