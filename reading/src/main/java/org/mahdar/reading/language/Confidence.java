package org.mahdar.reading.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mahdar.reading.words.WordTable;

/**
 * How far a rule's findings can be trusted: the share of them that annotators agreed with, drawn
 * towards the share of all rules of its family as long as few were seen (a beta prior worth {@link
 * #PRIOR} findings; a family's own share is drawn towards one half likewise).
 */
public final class Confidence {

  private static final double PRIOR = 6;
  private static final double HUNDREDTHS = 100;

  private final Map<String, Double> byRule;
  private final Map<String, Double> byFamily;

  private Confidence(Map<String, Double> byRule, Map<String, Double> byFamily) {
    this.byRule = Map.copyOf(byRule);
    this.byFamily = Map.copyOf(byFamily);
  }

  private record Seen(double found, double right) {

    Seen plus(Seen other) {
      return new Seen(found + other.found, right + other.right);
    }

    /** Two decimals: the counts carry no more. */
    double share(double prior) {
      double share = (right + PRIOR * prior) / (found + PRIOR);
      return Math.round(share * HUNDREDTHS) / HUNDREDTHS;
    }
  }

  /**
   * From a table of rules, of how many findings of each were held against annotations and of how
   * many of those were right.
   *
   * @throws IllegalArgumentException naming file and line of a row that is no such count
   */
  static Confidence of(Optional<WordTable> counts) {
    Map<String, Seen> rules = new HashMap<>();
    Map<String, Seen> families = new HashMap<>();
    for (WordTable.Row row : counts.map(WordTable::rows).orElse(List.of())) {
      Seen seen = seen(row);
      rules.put(row.cell("rule"), seen);
      families.merge(family(row.cell("rule")), seen, Seen::plus);
    }
    Map<String, Double> byFamily = new HashMap<>();
    families.forEach((family, seen) -> byFamily.put(family, seen.share(0.5)));
    Map<String, Double> byRule = new HashMap<>();
    rules.forEach(
        (rule, seen) -> byRule.put(rule, seen.share(byFamily.getOrDefault(family(rule), 0.5))));
    return new Confidence(byRule, byFamily);
  }

  private static Seen seen(WordTable.Row row) {
    try {
      int found = Integer.parseInt(row.cell("found"));
      int right = Integer.parseInt(row.cell("right"));
      if (right >= 0 && right <= found) {
        return new Seen(found, right);
      }
    } catch (NumberFormatException e) {
      throw badRow(row, e);
    }
    throw badRow(row, null);
  }

  private static IllegalArgumentException badRow(WordTable.Row row, @Nullable Exception cause) {
    return new IllegalArgumentException(
        row.place() + ": not a count of findings and of the right ones among them", cause);
  }

  private static String family(String rule) {
    int dot = rule.indexOf('.');
    return dot < 0 ? rule : rule.substring(0, dot);
  }

  /** Of a finding of this rule, 0 to 1; of a rule nobody measured, its family's. */
  public double of(String rule) {
    Double measured = byRule.get(rule);
    return measured != null ? measured : byFamily.getOrDefault(family(rule), 0.5);
  }
}
