package org.mahdar.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One document as it came in.
 *
 * @param source where it was read: the path as given, a URL, or {@code archive!entry}, with {@code
 *     #n} (from 0) for the n-th document inside one file; unique in a run
 * @param url the document's own address, where the source states one
 * @param text the decoded text as received, never normalised; may be empty only when {@code
 *     warnings} says why
 * @param stated what the source says of the document beside its text
 * @param warnings what was odd about it, one short sentence each
 */
public record Article(
    String source, @Nullable String url, String text, Stated stated, List<String> warnings) {

  public Article {
    if (source.isBlank()) {
      throw new IllegalArgumentException("an article needs a source");
    }
    warnings = List.copyOf(warnings);
  }

  /** A text without anything said about it. */
  public static Article of(String source, String text) {
    return new Article(source, null, text, Stated.NOTHING, List.of());
  }

  /**
   * What a source says of a document in fields of its own: claims to be weighed, not facts. Dates
   * are ISO 8601 at the precision known.
   */
  public record Stated(
      @Nullable String title,
      @Nullable String byline,
      @Nullable String outlet,
      @Nullable String published,
      @Nullable String modified,
      @Nullable String captured) {

    public static final Stated NOTHING = new Stated(null, null, null, null, null, null);
  }
}
