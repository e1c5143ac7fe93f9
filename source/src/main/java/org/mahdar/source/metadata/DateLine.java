package org.mahdar.source.metadata;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.source.metadata.DateWords.Kind;
import org.mahdar.source.metadata.DateWords.Meaning;

/**
 * What a line that holds a date beside a headline says. «الأربعاء 27 ذو الحجة 1445 هـ - 3 يوليو
 * 2024 م | آخر تحديث 4 يوليو 2024» was published on the third and modified on the fourth. A
 * sentence that mentions a date is no such line; «منذ 3 ساعات» names no day.
 *
 * @param published null when no day is said
 * @param modified null when no day is said
 */
record DateLine(@Nullable WrittenDate published, @Nullable WrittenDate modified) {

  /** Stands in a line's text where one element ends and another starts. */
  static final char BOUNDARY = '\u001F';

  private static final int LONGEST = 160;
  private static final int WORDS_BEFORE_COMMA = 4;
  private static final DateLine NOTHING = new DateLine(null, null);

  static DateLine of(String line) {
    if (line.length() > LONGEST) {
      return NOTHING;
    }
    DateLine told = read(line.replace(BOUNDARY, '|'));
    return told.equals(NOTHING) ? read(line.replace(BOUNDARY, ' ')) : told;
  }

  private static DateLine read(String line) {
    Parts parts = new Parts(line);
    List<WrittenDate> published = new ArrayList<>();
    List<WrittenDate> modified = new ArrayList<>();
    int start = 0;
    while (start < parts.count()) {
      int end = endOfSegment(parts, start);
      segment(parts, start, end, published, modified);
      start = end + 1;
    }
    return new DateLine(best(published), best(modified));
  }

  /** Segments end at bars, bullets and dashes; a hyphen within a date is behind it already. */
  private static int endOfSegment(Parts parts, int start) {
    int i = start;
    while (i < parts.count()) {
      WrittenDate date = WrittenDate.at(parts, i);
      if (date != null) {
        i = date.to();
      } else if ("|•·–—-؛".contains(parts.word(i))) {
        return i;
      } else {
        i++;
      }
    }
    return i;
  }

  private static void segment(
      Parts parts, int start, int end, List<WrittenDate> published, List<WrittenDate> modified) {
    List<WrittenDate> found = new ArrayList<>();
    boolean changed = false;
    int strange = 0;
    int i = start;
    while (i < end) {
      WrittenDate date = WrittenDate.at(parts, i);
      if (date != null) {
        (changed ? modified : found).add(date);
        changed = false;
        i = date.to();
        continue;
      }
      Meaning meaning = parts.isWord(i) ? parts.meaning(i) : null;
      changed |= meaning != null && meaning.kind() == Kind.MODIFICATION;
      if (parts.isWord(i) && meaning == null) {
        strange++;
      } else if (parts.isComma(i) && strange <= WORDS_BEFORE_COMMA) {
        // «القاهرة، 3 يوليو 2024»: a place or a name before the date.
        strange = 0;
      }
      i++;
    }
    if (strange == 0) {
      published.addAll(found);
    }
  }

  /** Of two calendars the one that needs no computing. */
  private static @Nullable WrittenDate best(List<WrittenDate> dates) {
    for (WrittenDate date : dates) {
      if (date.hijri() == null) {
        return date;
      }
    }
    return dates.isEmpty() ? null : dates.getFirst();
  }
}
