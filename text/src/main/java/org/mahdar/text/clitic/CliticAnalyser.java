package org.mahdar.text.clitic;

import java.io.BufferedReader;
import java.io.IOException;
import org.mahdar.text.Tokens;

/**
 * Decides where the clitics of each word of a text end and its stem begins.
 *
 * <p>Orthography allows several cuts of most words. A word of the list of closed classes and a word
 * that is known to be a name are cut as they must be, behind proclitics too (بكازاخستان); any other
 * word gets the cut whose features weigh most. A word may be read alone or between its neighbours,
 * which then help.
 *
 * <p>Immutable and thread-safe. Where {@code reading} keeps every way to read a word until the
 * rules decide, this decides at once; both share {@link Proclitic}.
 */
public final class CliticAnalyser {

  private final Weights weights;
  private final Features features;
  private final KnownWords known;

  CliticAnalyser(Stems stems, Weights weights, KnownWords known) {
    this.weights = weights;
    this.features = new Features(stems, known.names());
    this.known = known;
  }

  /**
   * An analyser of what was learnt and what is listed.
   *
   * @param stems how newspapers write each string of letters
   * @param weights what each feature of a cut counts
   * @param known words whose cuts are certain, and names; not to be changed afterwards
   * @throws IOException when a table cannot be read
   * @throws IllegalArgumentException naming the table and the line that is wrong
   */
  public static CliticAnalyser of(BufferedReader stems, BufferedReader weights, KnownWords known)
      throws IOException {
    return new CliticAnalyser(
        Stems.read("stems.tsv", stems), Weights.read("weights.tsv", weights), known);
  }

  /** The segments of every word of a text; numbers and marks have none. */
  public Segmentation analyse(Tokens tokens) {
    char[] letters = Letters.of(tokens);
    int[] cuts = new int[tokens.count()];
    Choice choice = new Choice(features, new Weights.Sum(weights));
    int previous = -1;
    int token = nextWord(tokens, -1);
    while (token >= 0) {
      int next = nextWord(tokens, token);
      cuts[token] = cut(letters, neighbours(tokens, previous, token, next), choice);
      previous = token;
      token = next;
    }
    return new Segmentation(tokens, cuts);
  }

  private int cut(char[] letters, Neighbours word, Choice choice) {
    int certain = known.cut(letters, word.from(), word.to());
    return certain == LetterTable.ABSENT ? choice.of(letters, word) : certain;
  }

  /** A word between its neighbours; a negative number is none. */
  static Neighbours neighbours(Tokens tokens, int previous, int token, int next) {
    return new Neighbours(
        tokens.foldedStart(token),
        tokens.foldedEnd(token),
        previous < 0 ? 0 : tokens.foldedStart(previous),
        previous < 0 ? 0 : tokens.foldedEnd(previous),
        next < 0 ? 0 : tokens.foldedStart(next),
        next < 0 ? 0 : tokens.foldedEnd(next));
  }

  /** The next token that is a word; -1 behind the last one. */
  private static int nextWord(Tokens tokens, int after) {
    for (int token = after + 1; token < tokens.count(); token++) {
      if (tokens.kind(token) == Tokens.Kind.WORD) {
        return token;
      }
    }
    return -1;
  }
}
