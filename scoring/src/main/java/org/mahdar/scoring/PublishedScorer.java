package org.mahdar.scoring;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mahdar.scoring.GoldDocument.Published;

/** The date of publication; to leave it open is right where the document does not settle it. */
final class PublishedScorer {

  private static final String NONE = "None"; // so the reference script spells it

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
      document.error("WRONG published", spelled(gold.date()) + " != " + spelled(found));
    }
  }

  private static String spelled(@Nullable String date) {
    return date == null ? NONE : date;
  }
}
