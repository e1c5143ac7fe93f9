package org.mahdar.reading.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mahdar.grammar.Edge;

/**
 * Particles that Arabic writes onto the next word. The article ال is no proclitic here: forms with
 * it are generated, because it changes what a word is.
 */
public final class Proclitics {

  public static final int WA = 1;
  public static final int FA = 2;
  public static final int BI = 4;
  public static final int LI = 8;
  public static final int KA = 16;
  public static final int SA = 32;

  /** Those that any word may carry without changing its part in the sentence. */
  public static final int CONJUNCTIONS = WA | FA;

  /** The names that patterns use. */
  public static final Map<String, Integer> NAMES =
      Map.of("wa", WA, "fa", FA, "bi", BI, "li", LI, "ka", KA, "sa", SA);

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
   * @param base what remains, with the article restored after ل (للصين: li + الصين)
   */
  public record Cut(int bits, String base) {}

  /** Ways to cut one more layer than the word itself: و or ف. */
  static List<Cut> conjunctions(String word) {
    int bit = conjunction(word);
    return bit == 0 ? List.of() : List.of(new Cut(bit, word.substring(1)));
  }

  /** Ways to cut a preposition or the future particle, behind a conjunction or not. */
  static List<Cut> prepositions(String word) {
    List<Cut> cuts = new ArrayList<>(4);
    prepositions(word, 0, cuts);
    int bit = conjunction(word);
    if (bit != 0) {
      prepositions(word.substring(1), bit, cuts);
    }
    return cuts;
  }

  private static int conjunction(String word) {
    if (word.length() - 1 < SHORTEST_REST) {
      return 0;
    }
    return switch (word.charAt(0)) {
      case 'و' -> WA;
      case 'ف' -> FA;
      default -> 0;
    };
  }

  private static void prepositions(String word, int bits, List<Cut> cuts) {
    if (word.length() - 1 < SHORTEST_REST) {
      return;
    }
    String rest = word.substring(1);
    switch (word.charAt(0)) {
      case 'ب' -> cuts.add(new Cut(bits | BI, rest));
      case 'ك' -> cuts.add(new Cut(bits | KA, rest));
      case 'س' -> cuts.add(new Cut(bits | SA, rest));
      case 'ل' -> {
        cuts.add(new Cut(bits | LI, rest));
        if (rest.charAt(0) == 'ل') {
          cuts.add(new Cut(bits | LI, "ا" + rest));
        }
      }
      default -> {}
    }
  }
}
