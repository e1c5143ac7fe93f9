package org.mahdar.reading.pledges;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** When a pledge is to be kept: the last date that its clause states. */
final class Due {

  private Due() {}

  static @Nullable String of(Page page, TokenRange content, PledgeTags tags) {
    String due = null;
    for (Edge edge : page.lattice().all(content.from(), content.to(), tags.date)) {
      if (edge.value() instanceof org.mahdar.reading.page.Dated dated && dated.value() != null) {
        due = dated.value();
      }
    }
    return due;
  }
}
