package org.mahdar.scoring;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes.Role;
import org.mahdar.finding.Minutes.Segment;
import org.mahdar.scoring.GoldDocument.Foreign;

/** Characters that are no part of the article, one by one; white space does not count. */
final class BoilerplateScorer {

  private BoilerplateScorer() {}

  static void score(Case document) {
    score(document, document.gold().boilerplate());
  }

  private static void score(Case document, @Nullable List<Foreign> annotated) {
    if (annotated == null) {
      return;
    }
    BitSet gold = new BitSet();
    for (Foreign foreign : annotated) {
      Stretch words = document.place(foreign.words());
      mark(gold, words == null ? foreign.place() : words);
    }
    BitSet found = new BitSet();
    for (Segment segment : document.minutes().body()) {
      if (!isArticle(segment.role())) {
        mark(found, document.text().ofUnits(segment.start(), segment.end()));
      }
    }
    dropSpaces(gold, document.text());
    dropSpaces(found, document.text());
    document.sheet().add(Measure.BOILERPLATE, tally(gold, found));
  }

  /** A byline is annotated with the boilerplate. */
  private static boolean isArticle(Role role) {
    return switch (role) {
      case TITLE, DATELINE, PARAGRAPH -> true;
      case BYLINE, BOILERPLATE -> false;
    };
  }

  private static void mark(BitSet characters, @Nullable Stretch stretch) {
    if (stretch != null && stretch.start() < stretch.end()) {
      characters.set(stretch.start(), stretch.end());
    }
  }

  private static void dropSpaces(BitSet characters, RecordText text) {
    for (int i = characters.nextSetBit(0); i >= 0; i = characters.nextSetBit(i + 1)) {
      if (text.isSpaceAt(i)) {
        characters.clear(i);
      }
    }
  }

  private static Tally tally(BitSet gold, BitSet found) {
    BitSet both = (BitSet) gold.clone();
    both.and(found);
    int right = both.cardinality();
    return new Tally(right, found.cardinality() - right, gold.cardinality() - right);
  }
}
