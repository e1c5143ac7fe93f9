package org.mahdar.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formulae match by their places alone: both sides state them. */
final class FormulaScorer {

  private static final double HALF = 0.5;

  private FormulaScorer() {}

  static void score(Case document) {
    score(document, document.gold().formulae());
  }

  private static void score(Case document, @Nullable List<Stretch> gold) {
    if (gold == null) {
      return;
    }
    document
        .sheet()
        .add(
            Measure.FORMULAE,
            Pairing.of(
                    gold,
                    document.minutes().formulae(),
                    (annotated, found) ->
                        Stretch.overlap(
                            annotated, document.text().ofUnits(found.start(), found.end())),
                    HALF)
                .tally());
  }
}
