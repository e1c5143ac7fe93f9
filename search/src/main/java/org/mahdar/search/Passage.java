package org.mahdar.search;

import java.util.List;
import org.mahdar.finding.Quote;
import org.mahdar.text.Span;

/**
 * Words of a record's text, cut out to be shown.
 *
 * @param whole all that was searched: a statement's content; of a document the same as {@code
 *     shown}, as its text is long
 * @param shown the part of it in which the question's words are
 * @param marks where they stand, as offsets (UTF-16) into the record's text, in order and apart;
 *     all within {@code shown}
 */
public record Passage(Quote whole, Quote shown, List<Span> marks) {

  public Passage {
    marks = List.copyOf(marks);
    for (Span mark : marks) {
      if (!shown.span().contains(mark)) {
        throw new IllegalArgumentException("a mark stands outside of what is shown: " + mark);
      }
    }
  }
}
