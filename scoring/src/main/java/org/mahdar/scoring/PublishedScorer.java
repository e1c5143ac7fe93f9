package org.mahdar.scoring;

import java.util.Objects;
import org.mahdar.scoring.GoldDocument.Published;

/** The date of publication; to leave it open is right where the document does not settle it. */
final class PublishedScorer {

  private PublishedScorer() {}

  static void score(Case document) {
    Published gold = document.gold().published();
    if (gold == null) {
      return;
    }
    String found = document.minutes().published();
    boolean right = Objects.equals(gold.date(), found);
    document.sheet().addPublished(right);
    if (!right) {
      document.error(
          "WRONG published", Case.shownOrNone(gold.date()) + " != " + Case.shownOrNone(found));
    }
  }
}
