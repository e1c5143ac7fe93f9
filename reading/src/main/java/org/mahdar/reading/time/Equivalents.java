package org.mahdar.reading.time;

import java.util.ArrayList;
import java.util.List;
import org.mahdar.finding.Minutes.TimeBasis;
import org.mahdar.reading.language.Language;
import org.mahdar.reading.page.Page;

/**
 * Joins a day that is given in two calendars, «27 ذو الحجة 1445هـ الموافق 3 يوليو 2024م», into one
 * mention. Calendars by sight of the moon and by table differ by a day, so the Gregorian one
 * counts.
 */
final class Equivalents {

  private static final int FURTHEST = 3;

  private final int equivalent;
  private final int open;
  private final int comma;
  private final int time;
  private final int hijriMonth;
  private final int hijriEra;

  Equivalents(Language language) {
    this.equivalent = language.tag("equivalent");
    this.open = language.tag("open");
    this.comma = language.tag("comma");
    this.time = language.tag("preposition");
    this.hijriMonth = language.tag("hijri");
    this.hijriEra = language.tag("hijri-era");
  }

  List<TimeMention> join(Page page, List<TimeMention> mentions) {
    List<TimeMention> joined = new ArrayList<>(mentions.size());
    for (TimeMention mention : mentions) {
      TimeMention before = joined.isEmpty() ? null : joined.getLast();
      if (before != null
          && linked(page, before.to(), mention.from())
          && isHijri(page, before) != isHijri(page, mention)) {
        joined.set(joined.size() - 1, both(page, before, mention));
      } else {
        joined.add(mention);
      }
    }
    return joined;
  }

  private boolean linked(Page page, int from, int to) {
    if (to == from || to - from > FURTHEST) {
      return false;
    }
    boolean said = false;
    for (int i = from; i < to; i++) {
      if (page.is(i, equivalent) || page.is(i, open)) {
        said = true;
      } else if (!page.is(i, comma) && !page.is(i, time)) {
        return false;
      }
    }
    return said;
  }

  private boolean isHijri(Page page, TimeMention mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      if (page.is(i, hijriMonth) || page.is(i, hijriEra)) {
        return true;
      }
    }
    return false;
  }

  private TimeMention both(Page page, TimeMention first, TimeMention second) {
    boolean secondCounts = isHijri(page, first);
    TimeMention counts = secondCounts ? second : first;
    TimeMention other = secondCounts ? first : second;
    boolean sure = counts.basis() == TimeBasis.STATED || other.value() == null;
    TimeMention best = sure ? counts : other;
    return new TimeMention(first.from(), second.to(), best.value(), best.basis(), first.rule());
  }
}
