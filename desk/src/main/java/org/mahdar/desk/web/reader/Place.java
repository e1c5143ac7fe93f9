package org.mahdar.desk.web.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.finding.Quote;
import org.mahdar.text.Span;

/** Words of a text as addresses name them: {@code 233-294}, UTF-16 offsets. */
final class Place {

  private static final Pattern TYPED = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  private Place() {}

  /** The words; null where the text has no such place. */
  static @Nullable Quote in(Minutes minutes, @Nullable String typed) {
    Matcher place = TYPED.matcher(typed == null ? "" : typed);
    if (!place.matches()) {
      return null;
    }
    int start = Integer.parseInt(place.group(1));
    int end = Integer.parseInt(place.group(2));
    return start < end && end <= minutes.text().length()
        ? Quote.of(minutes.text(), new Span(start, end))
        : null;
  }
}
