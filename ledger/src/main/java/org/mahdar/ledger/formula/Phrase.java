package org.mahdar.ledger.formula;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mahdar.text.Folding;

/**
 * A set phrase and its uses.
 *
 * @param uses in order of time, the undated last; copies are no uses
 */
public record Phrase(String formula, List<Use> uses) {

  public Phrase {
    uses = List.copyOf(uses);
    if (uses.isEmpty()) {
      throw new IllegalArgumentException("a phrase that nobody uses: " + formula);
    }
  }

  /** The first dated use. */
  public Optional<Use> first() {
    return dated().findFirst();
  }

  /** The last dated use. */
  public Optional<Use> last() {
    return dated().reduce((_, later) -> later);
  }

  private Stream<Use> dated() {
    return uses.stream().filter(use -> use.carrier().published() != null);
  }

  /** How often each wording is used; spelling and a leading preposition make no variant. */
  public Map<String, Integer> variants() {
    Map<String, Integer> variants = new TreeMap<>();
    uses.forEach(use -> variants.merge(bare(Folding.of(use.words())), 1, Integer::sum));
    return variants;
  }

  private static String bare(String folded) {
    if (folded.startsWith("لل")) {
      return "ال" + folded.substring(2);
    }
    boolean proclitic = folded.length() > 3 && "وبلكف".indexOf(folded.charAt(0)) >= 0;
    return proclitic && folded.startsWith("ال", 1) ? folded.substring(1) : folded;
  }

  /** In how many distinct texts it stands. */
  public long texts() {
    return uses.stream().map(use -> use.carrier().family()).distinct().count();
  }
}
