package org.mahdar.reading.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.finding.Minutes;
import org.mahdar.text.TokenRange;

/**
 * The parts of a page, and what they say of the article.
 *
 * @param language BCP 47, of the paragraphs
 * @param body covers the text from 0 to its end, in order, without overlap; UTF-16 offsets
 * @param sentences of the paragraphs only; none where they are in a language that is not read
 * @param agency the agency whose copy it says it is, in its usual short form
 * @param published ISO 8601; never the page's clock
 * @param captured ISO 8601: when the page was saved, as the source or the page's clock says
 * @param warnings what was odd, one short sentence each
 */
public record Layout(
    String language,
    List<Minutes.Segment> body,
    List<TokenRange> sentences,
    Minutes.@Nullable Dateline dateline,
    @Nullable String title,
    @Nullable String byline,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String published,
    Minutes.PublishedBasis publishedBasis,
    @Nullable String captured,
    Minutes.Genre genre,
    List<String> warnings) {

  public Layout {
    body = List.copyOf(body);
    sentences = List.copyOf(sentences);
    warnings = List.copyOf(warnings);
    for (int i = 1; i < body.size(); i++) {
      if (body.get(i).start() != body.get(i - 1).end()) {
        throw new IllegalArgumentException("segments must follow each other: " + body.get(i));
      }
    }
  }
}
