package org.mahdar.source.metadata;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.mahdar.text.Stated;

/** What a page says of itself. */
public final class PageMetadata {

  private PageMetadata() {}

  /**
   * All candidates of all fields.
   *
   * @param url where the page was received from, if known
   */
  public static Stated of(Document document, @Nullable String url) {
    return Stated.NOTHING.with(Stated.Field.TITLE, document.title(), "title");
  }
}
