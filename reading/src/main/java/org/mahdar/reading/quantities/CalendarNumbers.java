package org.mahdar.reading.quantities;

import org.mahdar.reading.page.Page;
import org.mahdar.text.TokenRange;

/** Tells the numbers of a sentence that belong to a date, not to an amount. */
final class CalendarNumbers {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int YEAR_DIGITS = 4;

  private final Page page;
  private final QuantityTags tags;
  private final TokenRange sentence;

  CalendarNumbers(Page page, QuantityTags tags, TokenRange sentence) {
    this.page = page;
    this.tags = tags;
    this.sentence = sentence;
  }

  /** «2015» of «in the year 2015», «3» of «3 July». */
  boolean holds(Quantity quantity) {
    int behind = quantity.to();
    int before = quantity.from() - 1;
    boolean day = behind < sentence.to() && page.is(behind, tags.calendar);
    if (quantity.number().length() == 1 && isYearAlone(quantity)) {
      return before < sentence.from()
          || !(page.is(before, tags.rangeTo) || page.is(before, tags.reach));
    }
    boolean year =
        before >= sentence.from()
            && (page.is(before, tags.yearWord) || page.is(before, tags.calendar));
    return day || (year && digitsBeforePoint(quantity) == YEAR_DIGITS);
  }

  private boolean isYearAlone(Quantity quantity) {
    int year = quantity.value().scale() == 0 ? quantity.value().intValue() : 0;
    return year >= FIRST_YEAR
        && year <= LAST_YEAR
        && page.is(quantity.number().from(), tags.number)
        && page.tokens().word(quantity.number().from()).length() == YEAR_DIGITS;
  }

  private static int digitsBeforePoint(Quantity quantity) {
    return quantity.value().precision() - quantity.value().scale();
  }
}
