package org.mahdar.ledger.formula;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

  /**
   * How often each wording is used, as it is first written. Spelling makes no variant, nor does a
   * preposition where the wording stands without it as well.
   */
  public Map<String, Integer> variants() {
    Set<String> folded = new HashSet<>();
    uses.forEach(use -> folded.add(Folding.of(use.words())));
    Map<String, String> written = new HashMap<>();
    Map<String, Integer> variants = new LinkedHashMap<>();
    for (Use use : uses) {
      String bare = bare(Folding.of(use.words()), folded);
      variants.merge(written.computeIfAbsent(bare, _ -> use.words()), 1, Integer::sum);
    }
    return variants;
  }

  private static String bare(String folded, Set<String> all) {
    if (folded.startsWith("لل") && all.contains("ال" + folded.substring(2))) {
      return "ال" + folded.substring(2);
    }
    boolean proclitic = folded.length() > 3 && "وبلكف".indexOf(folded.charAt(0)) >= 0;
    return proclitic && all.contains(folded.substring(1)) ? folded.substring(1) : folded;
  }

  /** In how many distinct texts it stands. */
  public long texts() {
    return uses.stream().map(use -> use.carrier().family()).distinct().count();
  }
}
