package org.mahdar.ledger.formula;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.ledger.claim.Who;

/**
 * Which uses are wanted; what is empty or null asks for nothing.
 *
 * @param phrase an id of the lexicon ({@code belt-and-road}) or words that stand in the use
 * @param speakers people, or states for all who speak for them
 * @param from first date of publication
 * @param until last one
 */
public record FormulaFilter(
    @Nullable String phrase, List<Who> speakers, @Nullable String from, @Nullable String until) {

  public FormulaFilter {
    speakers = List.copyOf(speakers);
  }
}
