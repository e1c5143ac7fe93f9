package org.mahdar.chain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Span;

/**
 * An article, as chains see it.
 *
 * @param id tells it from every other; order and names of families hang on it
 * @param agency the agency that it credits, in its usual short form
 * @param text raw; offsets are UTF-16 code units into it
 * @param paragraphs its own words, in order, without dateline, credit line and furniture of the
 *     page
 */
public record Report(
    String id,
    String source,
    @Nullable String url,
    @Nullable String outlet,
    @Nullable String agency,
    @Nullable String title,
    String text,
    List<Span> paragraphs,
    Time time) {

  public Report {
    if (id.isBlank()) {
      throw new IllegalArgumentException("a report needs an id: " + source);
    }
    paragraphs = List.copyOf(paragraphs);
    int end = 0;
    for (Span paragraph : paragraphs) {
      if (paragraph.start() < end || paragraph.end() > text.length()) {
        throw new IllegalArgumentException("no paragraph of " + source + ": " + paragraph);
      }
      end = paragraph.end();
    }
  }

  /** The same article with its words, where it was without. */
  public Report with(String words, List<Span> where) {
    return new Report(id, source, url, outlet, agency, title, words, where, time);
  }

  /** What a time of publication rests on. */
  public enum Basis {
    DATELINE,
    METADATA,
    NONE
  }

  /**
   * When an article came out.
   *
   * @param published ISO 8601 at the precision known; null exactly when {@code basis} is {@code
   *     NONE}
   * @param near a day to tell what is far apart by: that of publication, else that of capture;
   *     never shown as either
   */
  public record Time(@Nullable String published, Basis basis, @Nullable LocalDate near) {

    /** Nothing is known. */
    public static final Time UNKNOWN = new Time(null, Basis.NONE, null);

    public Time {
      if ((published == null) != (basis == Basis.NONE)) {
        throw new IllegalArgumentException(
            "a time and what it rests on: " + published + ", " + basis);
      }
    }
  }
}
