package org.mahdar.reading.quantities;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** The time that a figure speaks of: the nearest date of its sentence. */
final class FigurePeriod {

  private final int date;

  FigurePeriod(Language language) {
    this.date = language.tag("date");
  }

  /** ISO 8601, or null where the sentence has no date. */
  @Nullable String of(Page page, TokenRange sentence, Quantity quantity) {
    Edge nearest = null;
    for (Edge edge : page.lattice().all(sentence.from(), sentence.to(), date)) {
      if (nearest == null || distance(edge, quantity) < distance(nearest, quantity)) {
        nearest = edge;
      }
    }
    return nearest == null ? null : iso(nearest.value());
  }

  private static int distance(Edge date, Quantity quantity) {
    return date.from() >= quantity.to()
        ? date.from() - quantity.to()
        : Math.max(0, quantity.from() - date.to());
  }

  private static @Nullable String iso(@Nullable Object value) {
    return value instanceof CharSequence text ? text.toString() : null;
  }
}
