package org.mahdar.finding;

import org.mahdar.text.Span;

/**
 * Words of the article and where they stand: the evidence.
 *
 * @param start first UTF-16 code unit in the record's text
 * @param end the code unit after the last one
 * @param text exactly {@code recordText.substring(start, end)}
 */
public record Quote(int start, int end, String text) {

  public Quote {
    if (start < 0 || end - start != text.length()) {
      throw new IllegalArgumentException(
          "a quote's offsets must fit its words: " + start + ".." + end + " «" + text + "»");
    }
  }

  public static Quote of(String articleText, int start, int end) {
    return new Quote(start, end, articleText.substring(start, end));
  }

  public static Quote of(String articleText, Span span) {
    return of(articleText, span.start(), span.end());
  }

  public Span span() {
    return new Span(start, end);
  }
}
