package org.mahdar.reading.words;

import java.util.List;
import java.util.Map;
import org.mahdar.grammar.Edge;
import org.mahdar.text.Folded;
import org.mahdar.text.clitic.Proclitic;

/**
 * Particles that Arabic writes onto the next word. The article ال is no proclitic here: forms with
 * it are generated, because it changes what a word is.
 *
 * <p>This keeps every way to cut a word, for the lattice leaves the choice to rules and words;
 * {@link org.mahdar.text.clitic.CliticAnalyser} decides for one. The letters are {@link
 * Proclitic}'s for both.
 */
public final class Proclitics {

  public static final int WA = Proclitic.WA;
  public static final int FA = Proclitic.FA;
  public static final int BI = Proclitic.BI;
  public static final int LI = Proclitic.LI;
  public static final int KA = Proclitic.KA;
  public static final int SA = Proclitic.SA;

  /** Those that any word may carry without changing its part in the sentence. */
  public static final int CONJUNCTIONS = WA | FA;

  /** The names that patterns use. */
  public static final Map<String, Integer> NAMES =
      Map.of("wa", WA, "fa", FA, "bi", BI, "li", LI, "ka", KA, "sa", SA);

  static final char ALEF = 'ا';

  private static final int SHORTEST_REST = 2;

  private Proclitics() {}

  /** Whether a conjunction is written onto the edge's first word. */
  public static boolean conjoined(Edge edge) {
    return (edge.proclitics() & CONJUNCTIONS) != 0;
  }

  /**
   * One way to cut a folded word.
   *
   * @param bits the proclitics cut off
   * @param letters how many letters they take
   * @param article whether the article's alef, lost behind ل, is to be restored (للصين: li + الصين)
   */
  record Cut(int bits, int letters, boolean article) {}

  /** Ways to cut one more layer than the word itself: و or ف. */
  static List<Cut> conjunctions(Folded text, int from, int to) {
    int bit = conjunction(text, from, to);
    return bit == 0 ? List.of() : List.of(new Cut(bit, 1, false));
  }

  /** Ways to cut a preposition or the future particle, behind a conjunction or not. */
  static List<Cut> prepositions(Folded text, int from, int to) {
    List<Cut> bare = prepositions(text, from, to, 0, 0);
    int bit = conjunction(text, from, to);
    // No letter is a conjunction and a preposition, so there is never a word with both lists.
    return bit == 0 ? bare : prepositions(text, from + 1, to, bit, 1);
  }

  private static int conjunction(Folded text, int from, int to) {
    if (to - from - 1 < SHORTEST_REST) {
      return 0;
    }
    return Proclitic.conjunction(text.charAt(from));
  }

  private static List<Cut> prepositions(Folded text, int from, int to, int bits, int before) {
    if (to - from - 1 < SHORTEST_REST) {
      return List.of();
    }
    int letters = before + 1;
    int bit = Proclitic.preposition(text.charAt(from));
    if (bit == 0) {
      return List.of();
    }
    Cut cut = new Cut(bits | bit, letters, false);
    // The article's alef is not written behind ل.
    return bit == LI && text.charAt(from + 1) == 'ل'
        ? List.of(cut, new Cut(bits | LI, letters, true))
        : List.of(cut);
  }
}
