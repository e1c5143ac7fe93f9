package org.mahdar.reading.quantities;

import org.jspecify.annotations.Nullable;
import org.mahdar.grammar.Edge;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;
import org.mahdar.reading.time.TimeMention;
import org.mahdar.text.TokenRange;

/**
 * The time that a figure speaks of: the nearest date of its sentence, of two as near the one behind
 * it («3 ملايين في 2014 مقابل مليونين في 2013»).
 */
final class FigurePeriod {

  /** In tokens; a sentence that goes on for pages speaks of many times. */
  private static final int REACH = 200;

  private final int date;
  private final int that;
  private final int biThat;
  private final int quote;

  FigurePeriod(Language language) {
    this.date = language.tag("date");
    this.that = language.tag("that");
    this.biThat = language.tag("bi-that");
    this.quote = language.tag("quote-open");
  }

  /** ISO 8601, or null where the sentence has no date. */
  @Nullable String of(Page page, TokenRange sentence, Quantity quantity) {
    Edge nearest = null;
    TokenRange around = sentence.around(quantity.from(), REACH);
    for (Edge edge : page.lattice().all(around.from(), around.to(), date)) {
      boolean nearer = nearest == null || distance(edge, quantity) <= distance(nearest, quantity);
      if (nearer && isOfItsClause(page, edge, quantity)) {
        nearest = edge;
      }
    }
    return nearest == null ? null : iso(nearest.value());
  }

  /** «He said yesterday that 90 …» dates the saying: no «that» may stand between. */
  private boolean isOfItsClause(Page page, Edge date, Quantity quantity) {
    boolean overlaps = date.from() < quantity.to() && quantity.from() < date.to();
    int from = Math.min(date.to(), quantity.to());
    int to = Math.max(date.from(), quantity.from());
    for (int i = from; i < to; i++) {
      if (page.is(i, that) || page.is(i, biThat) || page.is(i, quote)) {
        return false;
      }
    }
    return !overlaps;
  }

  private static int distance(Edge date, Quantity quantity) {
    return date.from() >= quantity.to()
        ? date.from() - quantity.to()
        : Math.max(0, quantity.from() - date.to());
  }

  private static @Nullable String iso(@Nullable Object value) {
    return value instanceof TimeMention mention ? mention.value() : null;
  }
}
