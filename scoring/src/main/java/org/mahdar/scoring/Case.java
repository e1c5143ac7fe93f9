package org.mahdar.scoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;

/** One annotated document, the record that is held against it, and the sheet to write on. */
record Case(GoldDocument gold, Minutes minutes, RecordText text, Sheet sheet) {

  private static final int SHOWN = 80;

  static Case of(GoldDocument gold, Minutes minutes, Sheet sheet) {
    return new Case(gold, minutes, new RecordText(minutes.text()), sheet);
  }

  /** A record in which nothing was found: what a document without one is scored by. */
  static Minutes nothingFound() {
    return new Minutes(
        Minutes.SCHEMA,
        "",
        "",
        "",
        "",
        null,
        "",
        null,
        null,
        null,
        null,
        null,
        null,
        Minutes.PublishedBasis.NONE,
        null,
        null,
        null,
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Nullable Stretch place(@Nullable Cited cited) {
    return cited == null ? null : text.find(cited);
  }

  /**
   * Where a found quotation stands. One whose words are not the text's counts as bad each time it
   * is held against an annotation, as in the reference script.
   */
  Stretch place(Quote quote) {
    Stretch stretch = text.ofUnits(quote.start(), quote.end());
    if (!text.holds(stretch, quote.text())) {
      sheet.addBadSpan();
    }
    return stretch;
  }

  void error(String what, String... fields) {
    sheet.addError(gold.key(), what, fields);
  }

  static String shown(@Nullable Cited cited) {
    return cited == null ? "" : shown(cited.text());
  }

  /** An absent value, as the reference script spells it. */
  static String shownOrNone(@Nullable String value) {
    return value == null ? "None" : value;
  }

  /** The first characters: enough to find the place again. */
  static String shown(String text) {
    int characters = text.codePointCount(0, text.length());
    return text.substring(0, text.offsetByCodePoints(0, Math.min(SHOWN, characters)));
  }
}
