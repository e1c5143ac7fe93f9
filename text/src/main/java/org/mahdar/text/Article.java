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
 * @param passages what the document's markup says of the parts of its text, in order and without
 *     overlap; empty when there is no markup, as in plain text
 * @param warnings what was odd about it, one short sentence each
 */
public record Article(
    String source,
    @Nullable String url,
    String text,
    Stated stated,
    List<Passage> passages,
    List<String> warnings) {

  public Article {
    if (source.isBlank()) {
      throw new IllegalArgumentException("an article needs a source");
    }
    int end = 0;
    for (Passage passage : passages) {
      if (passage.start() < end || passage.end() > text.length()) {
        throw new IllegalArgumentException("passages must follow each other: " + passage);
      }
      end = passage.end();
    }
    passages = List.copyOf(passages);
    warnings = List.copyOf(warnings);
  }

  /** A text without markup. */
  public Article(
      String source, @Nullable String url, String text, Stated stated, List<String> warnings) {
    this(source, url, text, stated, List.of(), warnings);
  }

  /** A text without anything said about it. */
  public static Article of(String source, String text) {
    return new Article(source, null, text, Stated.NOTHING, List.of());
  }
}
